<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>FileRow</name>
    <message>
        <source>Does not fit here: %1</source>
        <translation>N’a pas sa place ici&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Remove reservation</source>
        <translation>Retirer la réservation</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Zoomer dessus</translation>
    </message>
    <message>
        <source>Keep %1 free</source>
        <translation>Garder %1 libre</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy range</source>
        <translation>Copier la plage</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin here</source>
        <translation>Épingler ici</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>Montrer les octets</translation>
    </message>
    <message>
        <source>Pin at address…</source>
        <translation>Épingler à une adresse…</translation>
    </message>
</context>
<context>
    <name>SegmentsTab</name>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>TargetWords</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kernel: %1</source>
        <translation>Noyau : %1</translation>
    </message>
    <message>
        <source>Command line: %1</source>
        <translation>Ligne de commande : %1</translation>
    </message>
    <message>
        <source>Root: %1</source>
        <translation>Root : %1</translation>
    </message>
    <message>
        <source>Runs plan %1</source>
        <translation>Exécute le plan %1</translation>
    </message>
    <message>
        <source>Loaded: plan %1</source>
        <translation>Chargé : plan %1</translation>
    </message>
    <message>
        <source>Loaded: %1</source>
        <translation>Chargé : %1</translation>
    </message>
    <message>
        <source>Crash kernel loaded: %1</source>
        <translation>Noyau de secours chargé : %1</translation>
    </message>
    <message>
        <source>Free memory: %1</source>
        <translation>Mémoire libre : %1</translation>
    </message>
    <message>
        <source>Store: no folder there would do</source>
        <translation>Dépôt : aucun dossier n’y convient</translation>
    </message>
    <message>
        <source>Store: %1 (plans: %2; %3)</source>
        <translation>Dépôt : %1 (plans : %2 ; %3)</translation>
    </message>
    <message numerus="yes">
        <source>The target would refuse it: %n error(s)</source>
        <translation>
            <numerusform>La cible le refuserait : %n erreur</numerusform>
            <numerusform>La cible le refuserait : %n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to send, to %2</source>
        <translation>%1 à envoyer, vers %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>encore %1 s</translation>
    </message>
    <message>
        <source>All files were there already</source>
        <translation>Tous les fichiers y étaient déjà</translation>
    </message>
    <message>
        <source>Files sent: %1 of %2 (%3)</source>
        <translation>Fichiers envoyés : %1 sur %2 (%3)</translation>
    </message>
    <message>
        <source>; %1 were there from an earlier push</source>
        <translation>; %1 y étaient déjà d’un envoi précédent</translation>
    </message>
    <message>
        <source>Loaded; the running system goes on</source>
        <translation>Chargé ; le système en marche continue</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé : %1</translation>
    </message>
    <message>
        <source>The loader failed</source>
        <translation>Le chargeur a échoué</translation>
    </message>
    <message>
        <source>The loader failed: %1</source>
        <translation>Le chargeur a échoué : %1</translation>
    </message>
    <message>
        <source>Booted the plan</source>
        <translation>A démarré le plan</translation>
    </message>
    <message>
        <source>Another kernel</source>
        <translation>Un autre noyau</translation>
    </message>
    <message>
        <source>Booted by firmware</source>
        <translation>Démarré par le micrologiciel</translation>
    </message>
    <message>
        <source>Still the old system</source>
        <translation>Toujours l’ancien système</translation>
    </message>
    <message>
        <source>No sign of life</source>
        <translation>Aucun signe de vie</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>Rien ne s’y oppose.</translation>
    </message>
    <message>
        <source>Where the kernel has put it, it does not tell</source>
        <translation>Le noyau ne dit pas où il l’a placé</translation>
    </message>
    <message>
        <source>%1: planned at %2, the kernel chose %3</source>
        <translation>%1 : prévu en %2, le noyau a choisi %3</translation>
    </message>
    <message>
        <source>%1: the kernel chose %2</source>
        <translation>%1 : le noyau a choisi %2</translation>
    </message>
    <message>
        <source>What stays of the plan</source>
        <translation>Ce qui reste du plan</translation>
    </message>
    <message>
        <source>What the target&apos;s kernel does its own way</source>
        <translation>Ce que le noyau de la cible fait à sa façon</translation>
    </message>
    <message>
        <source>all files are in %1</source>
        <translation>tous les fichiers sont dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s); %1</source>
        <translation>
            <numerusform>%n avertissement ; %1</numerusform>
            <numerusform>%n avertissements ; %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing speaks against it; %1</source>
        <translation>Rien ne s’y oppose ; %1</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>Signed by %1, trusted</source>
        <translation>Signé par %1, de confiance</translation>
    </message>
    <message>
        <source>The signature is wrong (%1): %2</source>
        <translation>La signature est fausse (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>The signature names %1; it cannot be checked without that certificate</source>
        <translation>La signature nomme %1&#xa0;; sans ce certificat, elle ne peut être vérifiée</translation>
    </message>
    <message>
        <source>Signed by %1, whom no trusted certificate vouches for</source>
        <translation>Signé par %1, dont aucun certificat de confiance ne répond</translation>
    </message>
    <message>
        <source>Signed by %1, not checked</source>
        <translation>Signé par %1, non vérifié</translation>
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
        <translation>kexec-lite, pour les chargeurs d’amorçage qui tournent sur Linux</translation>
    </message>
</context>
<context>
    <name>allocator.kexec-tools</name>
    <message>
        <source>kexec -c of kexec-tools after 2.0.32 on ppc64</source>
        <translation>kexec -c de kexec-tools après 2.0.32 sur ppc64</translation>
    </message>
</context>
<context>
    <name>allocator.kexec-tools-2.0.25</name>
    <message>
        <source>kexec -c of kexec-tools 2.0.25 (Debian 12) on ppc64</source>
        <translation>kexec -c de kexec-tools 2.0.25 (Debian 12) sur ppc64</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.1</name>
    <message>
        <source>kexec_file_load of Linux 6.1 to 6.15 on ppc64</source>
        <translation>kexec_file_load de Linux 6.1 à 6.15 sur ppc64</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.1-iomem</name>
    <message>
        <source>the walk of Linux 6.1 on x86 and riscv, applied to this ppc64 request</source>
        <translation>le parcours de Linux 6.1 sur x86 et riscv, appliqué à cette demande ppc64</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.1-memblock</name>
    <message>
        <source>the walk of Linux 6.1 on arm64, applied to this ppc64 request</source>
        <translation>le parcours de Linux 6.1 sur arm64, appliqué à cette demande ppc64</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.12-iomem</name>
    <message>
        <source>the walk of Linux 6.12 on x86 and riscv, applied to this ppc64 request</source>
        <translation>le parcours de Linux 6.12 sur x86 et riscv, appliqué à cette demande ppc64</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.12-memblock</name>
    <message>
        <source>the walk of Linux 6.12 on arm64, applied to this ppc64 request</source>
        <translation>le parcours de Linux 6.12 sur arm64, appliqué à cette demande ppc64</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.16</name>
    <message>
        <source>kexec_file_load of Linux 6.16 and later on ppc64</source>
        <translation>kexec_file_load de Linux 6.16 et ultérieurs sur ppc64</translation>
    </message>
</context>
<context>
    <name>allocator.linux-v6</name>
    <message>
        <source>kexec_file_load for ppc64 as proposed in 2016 (series v6 over Linux 4.8)</source>
        <translation>kexec_file_load pour ppc64 tel que proposé en 2016 (série v6 sur Linux 4.8)</translation>
    </message>
</context>
<context>
    <name>allocator.workbench</name>
    <message>
        <source>the safe superset: keeps clear of all that any other one keeps clear of</source>
        <translation>le sur-ensemble sûr : évite tout ce que n’importe quel autre évite</translation>
    </message>
</context>
<context>
    <name>allocators.edits</name>
    <message>
        <source>tree edits</source>
        <translation>modifications de l’arbre</translation>
    </message>
</context>
<context>
    <name>allocators.entry</name>
    <message>
        <source>entry</source>
        <translation>entrée</translation>
    </message>
</context>
<context>
    <name>allocators.errors</name>
    <message>
        <source>errors</source>
        <translation>erreurs</translation>
    </message>
</context>
<context>
    <name>allocators.name</name>
    <message>
        <source>allocator</source>
        <translation>allocateur</translation>
    </message>
</context>
<context>
    <name>allocators.no-room</name>
    <message>
        <source>no room</source>
        <translation>pas de place</translation>
    </message>
</context>
<context>
    <name>allocators.refused</name>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
</context>
<context>
    <name>allocators.title</name>
    <message>
        <source>what it is</source>
        <translation>ce que c’est</translation>
    </message>
</context>
<context>
    <name>allocators.warnings</name>
    <message>
        <source>warnings</source>
        <translation>avertissements</translation>
    </message>
</context>
<context>
    <name>because.console-not-there</name>
    <message>
        <source>the console node {path} is not there or has no compatible property</source>
        <translation>le nœud de console {path} n’existe pas ou n’a pas de propriété compatible</translation>
    </message>
</context>
<context>
    <name>because.console-unknown</name>
    <message>
        <source>the console {path} ({compatible}) is none it can speak to</source>
        <translation>la console {path} ({compatible}) n’est pas de celles qu’il sait utiliser</translation>
    </message>
</context>
<context>
    <name>because.crash-region</name>
    <message>
        <source>the crashkernel region</source>
        <translation>la région crashkernel</translation>
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
        <translation>fin du premier bloc de mémoire {block}</translation>
    </message>
</context>
<context>
    <name>because.mem</name>
    <message>
        <source>mem={value} ends its memory at {end}</source>
        <translation>mem={value} arrête sa mémoire à {end}</translation>
    </message>
</context>
<context>
    <name>because.no-crash-images</name>
    <message>
        <source>it loads no crash images; the plan follows our own rules</source>
        <translation>il ne charge pas d’images de crash ; le plan suit nos propres règles</translation>
    </message>
</context>
<context>
    <name>because.no-crashkernel</name>
    <message>
        <source>nothing names any</source>
        <translation>rien n’en nomme</translation>
    </message>
</context>
<context>
    <name>because.no-digest</name>
    <message>
        <source>it never compares digests</source>
        <translation>il ne compare jamais d’empreintes</translation>
    </message>
</context>
<context>
    <name>because.no-initrd-with-dtb</name>
    <message>
        <source>it takes no initrd along with a --dtb</source>
        <translation>il n’accepte pas d’initrd avec --dtb</translation>
    </message>
</context>
<context>
    <name>because.no-limit</name>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
</context>
<context>
    <name>because.no-memory</name>
    <message>
        <source>the tree that is handed over describes no memory there</source>
        <translation>l’arbre transmis n’y décrit aucune mémoire</translation>
    </message>
</context>
<context>
    <name>because.no-stdout</name>
    <message>
        <source>the tree names no console (/chosen stdout-path)</source>
        <translation>l’arbre ne nomme aucune console (/chosen stdout-path)</translation>
    </message>
</context>
<context>
    <name>because.one-digest</name>
    <message>
        <source>it has one digest for all</source>
        <translation>il a une seule empreinte pour tous</translation>
    </message>
</context>
<context>
    <name>because.ram-end</name>
    <message>
        <source>the end of the RAM that it looks at</source>
        <translation>la fin de la RAM qu’il examine</translation>
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
        <translation>MMU à hachage : premier bloc de mémoire {block}, au plus {cap}</translation>
    </message>
</context>
<context>
    <name>because.rma-hypervisor</name>
    <message>
        <source>hypervisor mode: real mode reaches all memory</source>
        <translation>mode hyperviseur : le mode réel atteint toute la mémoire</translation>
    </message>
</context>
<context>
    <name>because.rma-radix</name>
    <message>
        <source>radix MMU: real mode reaches all memory</source>
        <translation>MMU radix : le mode réel atteint toute la mémoire</translation>
    </message>
</context>
<context>
    <name>because.rtas-32</name>
    <message>
        <source>RTAS, which it may have to call, is 32-bit code</source>
        <translation>RTAS, qu’il peut devoir appeler, est du code 32 bits</translation>
    </message>
</context>
<context>
    <name>beside.about</name>
    <message>
        <source>about</source>
        <translation>concerne</translation>
    </message>
</context>
<context>
    <name>beside.code</name>
    <message>
        <source>code</source>
        <translation>code</translation>
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
        <translation>(vide)</translation>
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
        <translation>A : place</translation>
    </message>
</context>
<context>
    <name>beside.mem-b</name>
    <message>
        <source>B: place</source>
        <translation>B : place</translation>
    </message>
</context>
<context>
    <name>beside.memsz-a</name>
    <message>
        <source>A: in memory</source>
        <translation>A : en mémoire</translation>
    </message>
</context>
<context>
    <name>beside.memsz-b</name>
    <message>
        <source>B: in memory</source>
        <translation>B : en mémoire</translation>
    </message>
</context>
<context>
    <name>beside.message</name>
    <message>
        <source>what was found</source>
        <translation>ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>beside.no-value</name>
    <message>
        <source>no value, or removed</source>
        <translation>sans valeur, ou supprimé</translation>
    </message>
</context>
<context>
    <name>beside.node</name>
    <message>
        <source>node</source>
        <translation>nœud</translation>
    </message>
</context>
<context>
    <name>beside.property</name>
    <message>
        <source>property</source>
        <translation>propriété</translation>
    </message>
</context>
<context>
    <name>beside.segment</name>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
</context>
<context>
    <name>boot.another</name>
    <message>
        <source>Came back with another kernel: {release}, started by kexec with the command line &quot;{cmdline}&quot;.</source>
        <translation>Revenu avec un autre noyau : {release}, lancé par kexec avec la ligne de commande « {cmdline} ».</translation>
    </message>
</context>
<context>
    <name>boot.booted</name>
    <message>
        <source>Booted this plan: {release} answers after {seconds} s.</source>
        <translation>A démarré ce plan : {release} répond après {seconds} s.</translation>
    </message>
</context>
<context>
    <name>boot.firmware</name>
    <message>
        <source>Came back without kexec: firmware booted {release} ({seconds} s).</source>
        <translation>Revenu sans kexec : le micrologiciel a démarré {release} ({seconds} s).</translation>
    </message>
</context>
<context>
    <name>boot.gone</name>
    <message>
        <source>the old system has gone</source>
        <translation>l’ancien système est parti</translation>
    </message>
</context>
<context>
    <name>boot.silent</name>
    <message>
        <source>No sign of life after {seconds} s, and the console showed nothing of purgatory or kernel: it stopped in the old kernel&apos;s copy, or the purgatory knows no console.</source>
        <translation>Aucun signe de vie après {seconds} s, et la console n’a rien montré du purgatory ni du noyau : arrêt pendant la copie par l’ancien noyau, ou le purgatory ne connaît aucune console.</translation>
    </message>
</context>
<context>
    <name>boot.silent-banner</name>
    <message>
        <source>No sign of life after {seconds} s: the purgatory began and did not get through the digests.</source>
        <translation>Aucun signe de vie après {seconds} s : le purgatory a commencé et n’a pas fini les condensats.</translation>
    </message>
</context>
<context>
    <name>boot.silent-entered</name>
    <message>
        <source>No sign of life after {seconds} s: the purgatory entered the new kernel, which said nothing.</source>
        <translation>Aucun signe de vie après {seconds} s : le purgatory est entré dans le nouveau noyau, qui n’a rien dit.</translation>
    </message>
</context>
<context>
    <name>boot.silent-kernel</name>
    <message>
        <source>No login after {seconds} s, but the new kernel has started and spoken: it does not come up, or its network does not.</source>
        <translation>Aucune connexion après {seconds} s, mais le nouveau noyau a démarré et parlé : il ne monte pas jusqu’au bout, ou son réseau non plus.</translation>
    </message>
</context>
<context>
    <name>boot.silent-no-console</name>
    <message>
        <source>No sign of life after {seconds} s. There was no console to look at (--console): where it stopped is not known.</source>
        <translation>Aucun signe de vie après {seconds} s. Il n’y avait pas de console à regarder (--console) : on ne sait pas où cela s’est arrêté.</translation>
    </message>
</context>
<context>
    <name>boot.silent-verified</name>
    <message>
        <source>No sign of life after {seconds} s: the purgatory verified all segments and was not seen to enter the kernel.</source>
        <translation>Aucun signe de vie après {seconds} s : le purgatory a vérifié tous les segments, mais on ne l’a pas vu entrer dans le noyau.</translation>
    </message>
</context>
<context>
    <name>boot.started</name>
    <message>
        <source>the target has begun to leave the old system</source>
        <translation>la cible a commencé à quitter l’ancien système</translation>
    </message>
</context>
<context>
    <name>boot.still-old</name>
    <message>
        <source>The old system is still there after {seconds} s: it did not jump.</source>
        <translation>L’ancien système est toujours là après {seconds} s : il n’a pas sauté.</translation>
    </message>
</context>
<context>
    <name>boot.stopped</name>
    <message>
        <source>The purgatory found a damaged segment and stopped the machine: {line}</source>
        <translation>Le purgatory a trouvé un segment abîmé et a arrêté la machine : {line}</translation>
    </message>
</context>
<context>
    <name>bundle.arch-order</name>
    <message>
        <source>this is not the architecture of new_byte_order</source>
        <translation>ce n’est pas l’architecture de new_byte_order</translation>
    </message>
</context>
<context>
    <name>bundle.bad-allocator</name>
    <message>
        <source>there is no allocator &quot;{name}&quot;</source>
        <translation>il n’y a pas d’allocateur &quot;{name}&quot;</translation>
    </message>
</context>
<context>
    <name>bundle.bad-arch</name>
    <message>
        <source>&quot;ppc64le&quot; or &quot;ppc64&quot; was expected</source>
        <translation>&quot;ppc64le&quot; ou &quot;ppc64&quot; était attendu</translation>
    </message>
</context>
<context>
    <name>bundle.bad-boot-id</name>
    <message>
        <source>the id of a boot was expected</source>
        <translation>l’identifiant d’un démarrage était attendu</translation>
    </message>
</context>
<context>
    <name>bundle.bad-id</name>
    <message>
        <source>16 hex digits were expected</source>
        <translation>16 chiffres hexadécimaux étaient attendus</translation>
    </message>
</context>
<context>
    <name>bundle.bad-kind</name>
    <message>
        <source>&quot;{kind}&quot; is no kind of segment</source>
        <translation>&quot;{kind}&quot; n’est pas un type de segment</translation>
    </message>
</context>
<context>
    <name>bundle.bad-mode</name>
    <message>
        <source>&quot;normal&quot; or &quot;crash&quot; was expected</source>
        <translation>&quot;normal&quot; ou &quot;crash&quot; était attendu</translation>
    </message>
</context>
<context>
    <name>bundle.bad-name</name>
    <message>
        <source>a name of letters, digits and &quot;._-&quot; was expected</source>
        <translation>un nom fait de lettres, de chiffres et de &quot;._-&quot; était attendu</translation>
    </message>
</context>
<context>
    <name>bundle.bad-page-size</name>
    <message>
        <source>a power of two was expected</source>
        <translation>une puissance de deux était attendue</translation>
    </message>
</context>
<context>
    <name>bundle.bad-path</name>
    <message>
        <source>a relative path of plain names was expected</source>
        <translation>un chemin relatif fait de noms simples était attendu</translation>
    </message>
</context>
<context>
    <name>bundle.bad-purgatory</name>
    <message>
        <source>&quot;builtin&quot; or &quot;file&quot; was expected</source>
        <translation>&quot;builtin&quot; ou &quot;file&quot; était attendu</translation>
    </message>
</context>
<context>
    <name>bundle.bootargs</name>
    <message>
        <source>the tree&apos;s command line is not the manifest&apos;s</source>
        <translation>la ligne de commande de l’arbre n’est pas celle du manifeste</translation>
    </message>
</context>
<context>
    <name>bundle.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>bundle.cannot-write</name>
    <message>
        <source>cannot be written: {reason}</source>
        <translation>ne peut pas être écrit&#xa0;: {reason}</translation>
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
        <translation>l’entrée {entry} n’est pas une instruction du purgatory, qui commence à {mem} et a {bufsz} octets</translation>
    </message>
</context>
<context>
    <name>bundle.file-digest</name>
    <message>
        <source>{file} is not what was written: its SHA-256 is {found}</source>
        <translation>{file} n’est pas ce qui a été écrit&#xa0;: son SHA-256 est {found}</translation>
    </message>
</context>
<context>
    <name>bundle.file-missing</name>
    <message>
        <source>{file} is missing</source>
        <translation>{file} manque</translation>
    </message>
</context>
<context>
    <name>bundle.file-size</name>
    <message>
        <source>{file} has {found} bytes, {expected} were written</source>
        <translation>{file} a {found} octets, {expected} ont été écrits</translation>
    </message>
</context>
<context>
    <name>bundle.file-twice</name>
    <message>
        <source>the manifest lists {file} twice</source>
        <translation>le manifeste cite {file} deux fois</translation>
    </message>
</context>
<context>
    <name>bundle.file-unknown</name>
    <message>
        <source>{file} is not in the manifest</source>
        <translation>{file} n’est pas dans le manifeste</translation>
    </message>
</context>
<context>
    <name>bundle.file-unlisted</name>
    <message>
        <source>the manifest does not list {file}</source>
        <translation>le manifeste ne cite pas {file}</translation>
    </message>
</context>
<context>
    <name>bundle.fingerprint</name>
    <message>
        <source>the fingerprint is not the SHA-256 of target-fingerprint.txt</source>
        <translation>l’empreinte n’est pas le SHA-256 de target-fingerprint.txt</translation>
    </message>
</context>
<context>
    <name>bundle.folder-unknown</name>
    <message>
        <source>the folder {file} does not belong here</source>
        <translation>le dossier {file} n’a pas sa place ici</translation>
    </message>
</context>
<context>
    <name>bundle.form</name>
    <message>
        <source>a bundle is a folder, a .tar or a .tar.zst, not a {ending}</source>
        <translation>un lot est un dossier, un .tar ou un .tar.zst, pas un {ending}</translation>
    </message>
</context>
<context>
    <name>bundle.kernel-file</name>
    <message>
        <source>the parts do not give the kernel&apos;s file: their SHA-256 is {found}</source>
        <translation>les morceaux ne donnent pas le fichier du noyau : leur SHA-256 est {found}</translation>
    </message>
</context>
<context>
    <name>bundle.kernel-part</name>
    <message>
        <source>a part of the kernel&apos;s file is not there: {part}</source>
        <translation>un morceau du fichier du noyau manque : {part}</translation>
    </message>
</context>
<context>
    <name>bundle.late-kind</name>
    <message>
        <source>nobody knows how to fill a late slot &quot;{kind}&quot;</source>
        <translation>nul ne sait remplir un emplacement tardif &quot;{kind}&quot;</translation>
    </message>
</context>
<context>
    <name>bundle.late-slot</name>
    <message>
        <source>the late slot {kind} of {segment} ({length} bytes at {offset}) lies in no segment</source>
        <translation>l’emplacement tardif {kind} de {segment} ({length} octets à {offset}) n’est dans aucun segment</translation>
    </message>
</context>
<context>
    <name>bundle.load-list</name>
    <message>
        <source>load.list is not what follows from the manifest (line {line})</source>
        <translation>load.list n’est pas ce qui découle du manifeste (ligne {line})</translation>
    </message>
</context>
<context>
    <name>bundle.loader-name</name>
    <message>
        <source>the loader for this byte order is {expected}, here it is {found}</source>
        <translation>le chargeur pour cet ordre des octets est {expected}, ici c’est {found}</translation>
    </message>
</context>
<context>
    <name>bundle.manifest-size</name>
    <message>
        <source>the manifest has more than 16 MiB</source>
        <translation>le manifeste dépasse 16 MiB</translation>
    </message>
</context>
<context>
    <name>bundle.many-segments</name>
    <message>
        <source>{count} segments; kexec takes 16</source>
        <translation>{count} segments&#x202f;; kexec en accepte 16</translation>
    </message>
</context>
<context>
    <name>bundle.marker</name>
    <message>
        <source>the marker {marker} is not that of the plan {id} at the end of the command line</source>
        <translation>la marque {marker} n’est pas celle du plan {id} à la fin de la ligne de commande</translation>
    </message>
</context>
<context>
    <name>bundle.memory-digest</name>
    <message>
        <source>{segment}: with its zeros it has the SHA-256 {found}, memory_sha256 says otherwise</source>
        <translation>{segment}&#xa0;: avec ses zéros il a le SHA-256 {found}, memory_sha256 dit autre chose</translation>
    </message>
</context>
<context>
    <name>bundle.no-digest</name>
    <message>
        <source>64 hex digits were expected</source>
        <translation>64 chiffres hexadécimaux étaient attendus</translation>
    </message>
</context>
<context>
    <name>bundle.no-file</name>
    <message>
        <source>is no bundle: it has no {name}</source>
        <translation>n’est pas un lot&#xa0;: il n’a pas de {name}</translation>
    </message>
</context>
<context>
    <name>bundle.no-manifest</name>
    <message>
        <source>is no bundle: it has no manifest.json</source>
        <translation>n’est pas un lot&#xa0;: il n’a pas de manifest.json</translation>
    </message>
</context>
<context>
    <name>bundle.no-order</name>
    <message>
        <source>&quot;little&quot; or &quot;big&quot; was expected</source>
        <translation>&quot;little&quot; ou &quot;big&quot; était attendu</translation>
    </message>
</context>
<context>
    <name>bundle.no-purgatory</name>
    <message>
        <source>there is no purgatory among the segments</source>
        <translation>il n’y a pas de purgatory parmi les segments</translation>
    </message>
</context>
<context>
    <name>bundle.no-segments</name>
    <message>
        <source>there are no segments</source>
        <translation>il n’y a aucun segment</translation>
    </message>
</context>
<context>
    <name>bundle.not-plain</name>
    <message>
        <source>only plain files belong into a bundle: {what}</source>
        <translation>seuls des fichiers ordinaires ont leur place dans un lot&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>bundle.not-signed</name>
    <message>
        <source>the bundle is not signed</source>
        <translation>le lot n’est pas signé</translation>
    </message>
</context>
<context>
    <name>bundle.note-findings</name>
    <message>
        <source>the plan has {count}; the loader will refuse unless it is forced</source>
        <translation>le plan a {count}&#x202f;; le chargeur refusera, sauf si on le force</translation>
    </message>
</context>
<context>
    <name>bundle.note-fingerprint</name>
    <message>
        <source>made from a bare tree: the loader cannot compare the memory and will refuse unless it is forced</source>
        <translation>fait à partir d’un arbre nu&#xa0;: le chargeur ne peut pas comparer la mémoire et refusera, sauf si on le force</translation>
    </message>
</context>
<context>
    <name>bundle.note-loader</name>
    <message>
        <source>the loader is not the one that comes with this program: another version made it</source>
        <translation>le chargeur n’est pas celui qui accompagne ce programme&#xa0;: une autre version l’a fait</translation>
    </message>
</context>
<context>
    <name>bundle.ok-digests</name>
    <message>
        <source>every file is as it was written</source>
        <translation>chaque fichier est tel qu’il a été écrit</translation>
    </message>
</context>
<context>
    <name>bundle.ok-entry</name>
    <message>
        <source>the entry lies in the purgatory</source>
        <translation>l’entrée est dans le purgatory</translation>
    </message>
</context>
<context>
    <name>bundle.ok-fingerprint</name>
    <message>
        <source>the fingerprint is that of its text</source>
        <translation>l’empreinte est celle de son texte</translation>
    </message>
</context>
<context>
    <name>bundle.ok-kernel-file</name>
    <message>
        <source>the kernel&apos;s file can be put together again</source>
        <translation>le fichier du noyau peut être recomposé</translation>
    </message>
</context>
<context>
    <name>bundle.ok-known</name>
    <message>
        <source>there is no file that the manifest does not list</source>
        <translation>il n’y a aucun fichier que le manifeste ne cite pas</translation>
    </message>
</context>
<context>
    <name>bundle.ok-late</name>
    <message>
        <source>late slots lie inside their segments</source>
        <translation>les emplacements tardifs sont dans leurs segments</translation>
    </message>
</context>
<context>
    <name>bundle.ok-list</name>
    <message>
        <source>kexec_load takes the segment list: whole pages, no overlap</source>
        <translation>kexec_load accepte la liste des segments&#xa0;: pages entières, aucun chevauchement</translation>
    </message>
</context>
<context>
    <name>bundle.ok-load-list</name>
    <message>
        <source>load.list says what the manifest says</source>
        <translation>load.list dit ce que dit le manifeste</translation>
    </message>
</context>
<context>
    <name>bundle.ok-loader</name>
    <message>
        <source>the loader is that of the byte order</source>
        <translation>le chargeur est celui de l’ordre des octets</translation>
    </message>
</context>
<context>
    <name>bundle.ok-marker</name>
    <message>
        <source>the marker is the plan&apos;s</source>
        <translation>la marque est celle du plan</translation>
    </message>
</context>
<context>
    <name>bundle.ok-plain</name>
    <message>
        <source>there are no links or devices</source>
        <translation>il n’y a ni lien ni périphérique</translation>
    </message>
</context>
<context>
    <name>bundle.ok-plan</name>
    <message>
        <source>plan.json tells of these segments</source>
        <translation>plan.json parle de ces segments</translation>
    </message>
</context>
<context>
    <name>bundle.ok-present</name>
    <message>
        <source>every file of the manifest is there</source>
        <translation>chaque fichier du manifeste est là</translation>
    </message>
</context>
<context>
    <name>bundle.ok-rows</name>
    <message>
        <source>the purgatory expects the digests of these segments</source>
        <translation>le purgatory attend les condensats de ces segments</translation>
    </message>
</context>
<context>
    <name>bundle.ok-segments</name>
    <message>
        <source>every segment is as it was written</source>
        <translation>chaque segment est tel qu’il a été écrit</translation>
    </message>
</context>
<context>
    <name>bundle.ok-sizes</name>
    <message>
        <source>every segment has its size</source>
        <translation>chaque segment a sa taille</translation>
    </message>
</context>
<context>
    <name>bundle.ok-tree</name>
    <message>
        <source>the tree beside the segments is the one handed over</source>
        <translation>l’arbre à côté des segments est celui qui est transmis</translation>
    </message>
</context>
<context>
    <name>bundle.one-of-kind</name>
    <message>
        <source>{count} segments of the kind {kind}; there must be one</source>
        <translation>{count} segments du type {kind}&#x202f;; il doit y en avoir un</translation>
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
        <translation>plan.json diffère du manifeste&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>bundle.row-digest</name>
    <message>
        <source>the purgatory expects another digest of {segment} than the manifest: {found}</source>
        <translation>le purgatory attend pour {segment} un autre condensat que le manifeste&#xa0;: {found}</translation>
    </message>
</context>
<context>
    <name>bundle.row-missing</name>
    <message>
        <source>the purgatory does not check {segment}</source>
        <translation>le purgatory ne vérifie pas {segment}</translation>
    </message>
</context>
<context>
    <name>bundle.row-outside</name>
    <message>
        <source>the digest row of {segment} at {offset} lies outside the purgatory</source>
        <translation>la ligne de condensat de {segment} à {offset} est hors du purgatory</translation>
    </message>
</context>
<context>
    <name>bundle.row-segment</name>
    <message>
        <source>a digest row is for {segment}, which is none it can cover</source>
        <translation>une ligne de condensat vise {segment}, qu’elle ne peut pas couvrir</translation>
    </message>
</context>
<context>
    <name>bundle.schema</name>
    <message>
        <source>the schema &quot;{found}&quot; is not known; this program reads &quot;{known}&quot;</source>
        <translation>le schéma &quot;{found}&quot; n’est pas connu&#x202f;; ce programme lit &quot;{known}&quot;</translation>
    </message>
</context>
<context>
    <name>bundle.segment-bufsz</name>
    <message>
        <source>{segment}: {bufsz} bytes do not fit {memsz}</source>
        <translation>{segment}&#xa0;: {bufsz} octets ne tiennent pas dans {memsz}</translation>
    </message>
</context>
<context>
    <name>bundle.segment-digest</name>
    <message>
        <source>{segment}: the file is not what was written; its SHA-256 is {found}</source>
        <translation>{segment}&#xa0;: le fichier n’est pas ce qui a été écrit&#x202f;; son SHA-256 est {found}</translation>
    </message>
</context>
<context>
    <name>bundle.segment-empty</name>
    <message>
        <source>{segment} takes no memory</source>
        <translation>{segment} n’occupe pas de mémoire</translation>
    </message>
</context>
<context>
    <name>bundle.segment-file</name>
    <message>
        <source>&quot;{file}&quot; was expected</source>
        <translation>&quot;{file}&quot; était attendu</translation>
    </message>
</context>
<context>
    <name>bundle.segment-list</name>
    <message>
        <source>kexec_load would answer {error}: {rule}</source>
        <translation>kexec_load répondrait {error}&#xa0;: {rule}</translation>
    </message>
</context>
<context>
    <name>bundle.segment-size</name>
    <message>
        <source>{file} has {found} bytes, the segment {expected}</source>
        <translation>{file} a {found} octets, le segment {expected}</translation>
    </message>
</context>
<context>
    <name>bundle.segment-twice</name>
    <message>
        <source>there are two segments {segment}</source>
        <translation>il y a deux segments {segment}</translation>
    </message>
</context>
<context>
    <name>bundle.segment-zeros</name>
    <message>
        <source>{zeros} bytes of zeros behind the segments are more than any plan has</source>
        <translation>{zeros} octets de zéros derrière les segments&#xa0;: aucun plan n’en a autant</translation>
    </message>
</context>
<context>
    <name>bundle.sign-broken</name>
    <message>
        <source>is not signed, for it is not good: {what}</source>
        <translation>n’est pas signé, car il n’est pas en bon état&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>bundle.sign-form</name>
    <message>
        <source>an archive that is to be signed is a .tar or a .tar.zst</source>
        <translation>une archive à signer est un .tar ou un .tar.zst</translation>
    </message>
</context>
<context>
    <name>bundle.sign-other-manifest</name>
    <message>
        <source>is not signed, for its manifest is not as this program would write it</source>
        <translation>n’est pas signé, car son manifeste n’est pas tel que ce programme l’écrirait</translation>
    </message>
</context>
<context>
    <name>bundle.sign-other-manifest-hint</name>
    <message>
        <source>export the bundle again, then sign it</source>
        <translation>exporter de nouveau le lot, puis le signer</translation>
    </message>
</context>
<context>
    <name>bundle.signature-size</name>
    <message>
        <source>{size} are too much for a signature</source>
        <translation>{size}, c’est trop pour une signature</translation>
    </message>
</context>
<context>
    <name>bundle.signature-wrong</name>
    <message>
        <source>the signature is wrong ({refusal}): {why}</source>
        <translation>la signature est fausse ({refusal})&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>bundle.signed-unchecked</name>
    <message>
        <source>signed by {signer} (certificate {sha256}); no certificate was given to trust it by</source>
        <translation>signé par {signer} (certificat {sha256})&#xa0;; aucun certificat auquel se fier n’a été donné</translation>
    </message>
</context>
<context>
    <name>bundle.signer-absent</name>
    <message>
        <source>the signature names {signer}, whose certificate is not at hand to check it</source>
        <translation>la signature nomme {signer}, dont le certificat n’est pas là pour la vérifier</translation>
    </message>
</context>
<context>
    <name>bundle.signer-unknown</name>
    <message>
        <source>signed by {signer}, whom no trusted certificate vouches for</source>
        <translation>signé par {signer}, dont aucun certificat de confiance ne répond</translation>
    </message>
</context>
<context>
    <name>bundle.tree-after</name>
    <message>
        <source>tree-after.dtb is not what {file} hands over</source>
        <translation>tree-after.dtb n’est pas ce que {file} transmet</translation>
    </message>
</context>
<context>
    <name>bundle.tree-broken</name>
    <message>
        <source>tree-after.dtb: {error}</source>
        <translation>tree-after.dtb&#xa0;: {error}</translation>
    </message>
</context>
<context>
    <name>bundle.tree-nowhere</name>
    <message>
        <source>no segment hands over tree-after.dtb</source>
        <translation>aucun segment ne transmet tree-after.dtb</translation>
    </message>
</context>
<context>
    <name>byte-marks.digest</name>
    <message>
        <source>SHA-256 of segment {segment}</source>
        <translation>SHA-256 du segment {segment}</translation>
    </message>
</context>
<context>
    <name>byte-marks.late</name>
    <message>
        <source>{kind}: the target writes these bytes when it loads</source>
        <translation>{kind}&#xa0;: la cible écrit ces octets au chargement</translation>
    </message>
</context>
<context>
    <name>byte-marks.relocation</name>
    <message>
        <source>{type} against {symbol}: {formula}</source>
        <translation>{type} vers {symbol}&#xa0;: {formula}</translation>
    </message>
</context>
<context>
    <name>capture.failed</name>
    <message>
        <source>this machine could not be captured: {reason}</source>
        <translation>cette machine n’a pas pu être capturée&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>capture.no-file</name>
    <message>
        <source>the snapshot cannot be written: {reason}</source>
        <translation>l’instantané ne peut pas être écrit&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>cause.above-first-block</name>
    <message>
        <source>Purgatory and early kernel run in real mode; outside the real mode area they read nothing.</source>
        <translation>Le purgatory et le début du noyau tournent en mode réel&#x202f;; hors de la zone du mode réel ils ne lisent rien.</translation>
    </message>
</context>
<context>
    <name>cause.above-first-block-radix</name>
    <message>
        <source>With the radix MMU, or in hypervisor mode, real mode reaches all memory. In a guest the hypervisor has chosen radix (/chosen ibm,architecture-vec-5), and Linux ignores disable_radix there.</source>
        <translation>Avec la MMU radix, ou en mode hyperviseur, le mode réel atteint toute la mémoire. Chez un invité, l’hyperviseur a choisi radix (/chosen ibm,architecture-vec-5), et Linux y ignore disable_radix.</translation>
    </message>
</context>
<context>
    <name>cause.above-first-block-unknown</name>
    <message>
        <source>A kernel that starts with the hash MMU reaches the first block only.</source>
        <translation>Un noyau qui démarre avec la MMU à hachage n’atteint que le premier bloc.</translation>
    </message>
</context>
<context>
    <name>cause.allocator-gives-up</name>
    <message>
        <source>The tool ends, or never comes to an end, before it loads anything; the plan shows what it would have done otherwise.</source>
        <translation>L’outil se termine, ou n’en finit jamais, avant d’avoir rien chargé&#x202f;; le plan montre ce qu’il aurait fait sinon.</translation>
    </message>
</context>
<context>
    <name>cause.already-loaded</name>
    <message>
        <source>A second load takes the place of the first.</source>
        <translation>Un second chargement prend la place du premier.</translation>
    </message>
</context>
<context>
    <name>cause.bare-tree</name>
    <message>
        <source>Without a memory fingerprint the loader cannot tell whether the plan fits the machine it stands on.</source>
        <translation>Sans empreinte de la mémoire, le chargeur ne peut pas savoir si le plan convient à la machine où il se trouve.</translation>
    </message>
</context>
<context>
    <name>cause.boot-cpu-missing</name>
    <message>
        <source>A kernel that does not find the CPU it runs on in the tree stops before its console.</source>
        <translation>Un noyau qui ne trouve pas dans l’arbre le CPU sur lequel il tourne s’arrête avant d’avoir une console.</translation>
    </message>
</context>
<context>
    <name>cause.bundle-untrusted</name>
    <message>
        <source>Certificates were named by which a bundle must be signed before anything of it travels or is loaded.</source>
        <translation>Des certificats ont été nommés, par lesquels un lot doit être signé avant que rien n’en soit envoyé ou chargé.</translation>
    </message>
</context>
<context>
    <name>cause.byte-order-assumed</name>
    <message>
        <source>The purgatory is entered in the running kernel&apos;s byte order; in the other one its first instruction is garbage.</source>
        <translation>On entre dans le purgatory avec l’ordre des octets du noyau en marche&#x202f;; dans l’autre, sa première instruction n’a pas de sens.</translation>
    </message>
</context>
<context>
    <name>cause.capture-leftover</name>
    <message>
        <source>It is a leftover of a crash kernel: memory outside is not used, devices are treated as in a crash.</source>
        <translation>C’est un reste d’un noyau de crash&#xa0;: la mémoire au-delà n’est pas utilisée, les périphériques sont traités comme après un crash.</translation>
    </message>
</context>
<context>
    <name>cause.cmdline-empty</name>
    <message>
        <source>Then the kernel falls back on what was built in.</source>
        <translation>Le noyau se rabat alors sur ce qui a été intégré à sa compilation.</translation>
    </message>
</context>
<context>
    <name>cause.cmdline-ignored</name>
    <message>
        <source>kexec-tools uses --append only for the tree that it makes itself.</source>
        <translation>kexec-tools n’utilise --append que pour l’arbre qu’il fait lui-même.</translation>
    </message>
</context>
<context>
    <name>cause.cmdline-not-captured</name>
    <message>
        <source>The new kernel would start without any of the parameters that were meant, root= among them.</source>
        <translation>Le nouveau noyau démarrerait sans aucun des paramètres voulus, root= compris.</translation>
    </message>
</context>
<context>
    <name>cause.cmdline-root-twice</name>
    <message>
        <source>Tools that append to a command line win over what stood there before.</source>
        <translation>Les outils qui ajoutent à une ligne de commande l’emportent sur ce qui s’y trouvait.</translation>
    </message>
</context>
<context>
    <name>cause.cmdline-too-long</name>
    <message>
        <source>What is longer is cut off without a word.</source>
        <translation>Ce qui dépasse est coupé sans un mot.</translation>
    </message>
</context>
<context>
    <name>cause.console-parameter</name>
    <message>
        <source>A kernel that prints to a device that is not there looks dead.</source>
        <translation>Un noyau qui écrit sur un périphérique absent a l’air mort.</translation>
    </message>
</context>
<context>
    <name>cause.cpus-missing</name>
    <message>
        <source>The tree of boot time does not know CPUs that were added since; the new kernel runs without them.</source>
        <translation>L’arbre du démarrage ne connaît pas les CPU ajoutés depuis&#x202f;; le nouveau noyau tourne sans eux.</translation>
    </message>
</context>
<context>
    <name>cause.crash-all-cpus</name>
    <message>
        <source>Each processor takes memory of the crash region, and one may still be where it was at the crash.</source>
        <translation>Chaque processeur prend de la mémoire de la région de crash, et l’un d’eux peut être encore là où il était lors du crash.</translation>
    </message>
</context>
<context>
    <name>cause.crash-already-loaded</name>
    <message>
        <source>The kernel gives the old crash image up before it looks at the new one: a load that fails leaves none.</source>
        <translation>Le noyau abandonne l’ancienne image de crash avant de regarder la nouvelle : un chargement qui échoue n’en laisse aucune.</translation>
    </message>
</context>
<context>
    <name>cause.crash-cmdline-crashkernel</name>
    <message>
        <source>The crash kernel would reserve memory for another one out of the little that it has, or fail to.</source>
        <translation>Le noyau de crash réserverait de la mémoire pour un autre sur le peu qu’il a, ou n’y arriverait pas.</translation>
    </message>
</context>
<context>
    <name>cause.crash-cmdline-elfcorehdr</name>
    <message>
        <source>Of two such words a kernel takes the last.</source>
        <translation>De deux mots pareils un noyau prend le dernier.</translation>
    </message>
</context>
<context>
    <name>cause.crash-cross-endian</name>
    <message>
        <source>Tools take a dump to have one byte order.</source>
        <translation>Les outils supposent qu’un vidage a un seul ordre d’octets.</translation>
    </message>
</context>
<context>
    <name>cause.crash-drconf-out-of-step</name>
    <message>
        <source>Each LMB that is passed over brings the reader one row further behind, so that memory is missing, perhaps that of the crash kernel itself.</source>
        <translation>Chaque LMB sauté met le lecteur en retard d’une ligne de plus, si bien que de la mémoire manque, peut-être celle du noyau de crash lui-même.</translation>
    </message>
</context>
<context>
    <name>cause.crash-kernel-lost</name>
    <message>
        <source>Linux allows a normal image to be copied over the crash region, because real mode may reach nothing else.</source>
        <translation>Linux permet de copier une image normale par-dessus la région de crash, car le mode réel n’atteint peut-être rien d’autre.</translation>
    </message>
</context>
<context>
    <name>cause.crash-kernel-not-relocatable</name>
    <message>
        <source>A crash kernel may not move itself to 0, where the memory of the dead one is; it must run where it was loaded.</source>
        <translation>Un noyau de crash ne doit pas se déplacer à 0, où est la mémoire du noyau mort ; il doit tourner là où il a été chargé.</translation>
    </message>
</context>
<context>
    <name>cause.crash-load-limit-reached</name>
    <message>
        <source>Every permitted call counts, failed ones too; at 0 kexec_load answers EPERM.</source>
        <translation>Chaque appel permis compte, même raté ; à 0 kexec_load répond EPERM.</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-boot-id</name>
    <message>
        <source>The places of notes and of the region change with every boot; the loader refuses a crash image that is for another.</source>
        <translation>Les places des notes et de la région changent à chaque démarrage ; le chargeur refuse une image de crash faite pour un autre.</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-cpu-notes</name>
    <message>
        <source>The dump would not tell what any processor was doing.</source>
        <translation>Le vidage ne dirait d’aucun processeur ce qu’il faisait.</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-notes</name>
    <message>
        <source>/proc/vmcore joins all notes to one; with none its header is wrong, and no tool can read the dump.</source>
        <translation>/proc/vmcore réunit toutes les notes en une ; sans aucune, son en-tête est faux, et aucun outil ne peut lire le vidage.</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-region</name>
    <message>
        <source>All segments of a crash image must lie in the region that the running kernel reserved when it booted.</source>
        <translation>Tous les segments d’une image de crash doivent être dans la région que le noyau en marche a réservée à son démarrage.</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-spare-pages</name>
    <message>
        <source>The kernel takes a page for its control code and one for a copy of vmcoreinfo from the region; without them kexec_load answers ENOMEM.</source>
        <translation>Le noyau prend dans la région une page pour son code de contrôle et une pour une copie de vmcoreinfo ; sans elles kexec_load répond ENOMEM.</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-vmcoreinfo</name>
    <message>
        <source>Without it makedumpfile cannot tell which pages are worth keeping.</source>
        <translation>Sans elle makedumpfile ne peut pas dire quelles pages valent d’être gardées.</translation>
    </message>
</context>
<context>
    <name>cause.crash-region-sources-differ</name>
    <message>
        <source>The region can be made smaller while the machine runs, and the device tree keeps what was reserved at boot.</source>
        <translation>La région peut être réduite pendant que la machine tourne, et l’arbre garde ce qui a été réservé au démarrage.</translation>
    </message>
</context>
<context>
    <name>cause.crash-room-tight</name>
    <message>
        <source>The initrd is unpacked beside itself, and page tables, drivers and the program that saves the dump need memory, too.</source>
        <translation>L’initrd est décompressé à côté de lui-même, et les tables de pages, les pilotes et le programme qui sauve le vidage ont aussi besoin de mémoire.</translation>
    </message>
</context>
<context>
    <name>cause.crash-run-at-load-lost</name>
    <message>
        <source>It loads eight bytes and stores four of them, which are the wrong ones in this byte order: the kernel moves itself to 0, onto the memory that it is to save.</source>
        <translation>Il charge huit octets et en range quatre, qui sont les mauvais dans cet ordre d’octets : le noyau se déplace à 0, sur la mémoire qu’il doit sauver.</translation>
    </message>
</context>
<context>
    <name>cause.crash-segment-outside-region</name>
    <message>
        <source>Segments of a crash image are copied at once, and only there is nobody&apos;s memory: kexec_load answers EADDRNOTAVAIL.</source>
        <translation>Les segments d’une image de crash sont copiés aussitôt, et là seulement la mémoire n’est à personne : kexec_load répond EADDRNOTAVAIL.</translation>
    </message>
</context>
<context>
    <name>cause.crash-too-many-ranges</name>
    <message>
        <source>The number of rows in an ELF header has 16 bits.</source>
        <translation>Le nombre de lignes dans un en-tête ELF a 16 bits.</translation>
    </message>
</context>
<context>
    <name>cause.crashkernel-on-kernel</name>
    <message>
        <source>Old advice for ppc64 was crashkernel=…@32M; kernels have grown beyond that.</source>
        <translation>Le vieux conseil pour ppc64 était crashkernel=…@32M&#x202f;; les noyaux ont grandi au-delà.</translation>
    </message>
</context>
<context>
    <name>cause.cross-endian</name>
    <message>
        <source>The purgatory leaves in big-endian mode; a little-endian kernel switches with its first instructions.</source>
        <translation>Le purgatory sort en mode gros-boutiste&#x202f;; un noyau petit-boutiste bascule dès ses premières instructions.</translation>
    </message>
</context>
<context>
    <name>cause.dtb-row-replaced</name>
    <message>
        <source>It takes the last row for one that it has added itself, which it does for its own trees only.</source>
        <translation>Il prend la dernière ligne pour une ligne ajoutée par lui, ce qu’il ne fait que pour ses propres arbres.</translation>
    </message>
</context>
<context>
    <name>cause.dtb-without-row</name>
    <message>
        <source>It writes to where the last row should be; without one that is the tree&apos;s header.</source>
        <translation>Il écrit là où devrait être la dernière ligne&#x202f;; s’il n’y en a pas, c’est l’en-tête de l’arbre.</translation>
    </message>
</context>
<context>
    <name>cause.edit-overrides-rule</name>
    <message>
        <source>Hand edits come last; the kernel will see what you wrote, and not where its initrd or command line really is.</source>
        <translation>Les modifications à la main viennent en dernier&#x202f;; le noyau verra ce que vous avez écrit, et non où sont vraiment son initrd ou sa ligne de commande.</translation>
    </message>
</context>
<context>
    <name>cause.fadump-active</name>
    <message>
        <source>The next kernel would take itself for the capture kernel.</source>
        <translation>Le noyau suivant se prendrait pour le noyau de capture.</translation>
    </message>
</context>
<context>
    <name>cause.firmware-node-missing</name>
    <message>
        <source>Without it a kernel cannot call firmware: no power-off, no PCI, on bare metal no console.</source>
        <translation>Sans lui un noyau ne peut pas appeler le micrologiciel&#xa0;: pas d’extinction, pas de PCI, pas de console sur machine nue.</translation>
    </message>
</context>
<context>
    <name>cause.firmware-not-reserved</name>
    <message>
        <source>A kernel keeps clear of reservation rows, reserved-ranges and /reserved-memory, and of nothing else; firmware is overwritten when that memory is handed out.</source>
        <translation>Un noyau évite les lignes de réservation, reserved-ranges et /reserved-memory, et rien d’autre&#x202f;; le micrologiciel est écrasé dès que cette mémoire est distribuée.</translation>
    </message>
</context>
<context>
    <name>cause.firmware-overwritten-by-kernel</name>
    <message>
        <source>The new kernel calls the firmware that the old one was booted with.</source>
        <translation>Le nouveau noyau appelle le micrologiciel avec lequel l’ancien a démarré.</translation>
    </message>
</context>
<context>
    <name>cause.half-of-ram</name>
    <message>
        <source>While a kernel is loaded its pages are in memory twice; kexec_load answers EINVAL when one segment or all together take more than half.</source>
        <translation>Tant qu’un noyau est chargé, ses pages sont deux fois en mémoire&#x202f;; kexec_load répond EINVAL quand un segment, ou tous ensemble, en prennent plus de la moitié.</translation>
    </message>
</context>
<context>
    <name>cause.ima-allocator-without-log</name>
    <message>
        <source>Of the real tools, kexec_file_load alone hands a log over.</source>
        <translation>Parmi les vrais outils, seul kexec_file_load transmet un journal.</translation>
    </message>
</context>
<context>
    <name>cause.ima-appraisal</name>
    <message>
        <source>IMA appraises files, and kexec_load gives it none.</source>
        <translation>IMA évalue des fichiers, et kexec_load ne lui en donne aucun.</translation>
    </message>
</context>
<context>
    <name>cause.ima-condition-assumed</name>
    <message>
        <source>Owners, labels and file systems are the target&apos;s.</source>
        <translation>Propriétaires, étiquettes et systèmes de fichiers sont ceux de la cible.</translation>
    </message>
</context>
<context>
    <name>cause.ima-log-longer</name>
    <message>
        <source>The kernel extends the register with every entry.</source>
        <translation>Le noyau étend le registre à chaque entrée.</translation>
    </message>
</context>
<context>
    <name>cause.ima-log-lost</name>
    <message>
        <source>The TPM&apos;s registers survive a kexec, the log of what went into them does not; and kexec_load itself measures nothing.</source>
        <translation>Les registres du TPM survivent à un kexec, le journal de ce qui y est entré non ; et kexec_load lui-même ne mesure rien.</translation>
    </message>
</context>
<context>
    <name>cause.ima-log-order</name>
    <message>
        <source>The log has the byte order of the kernel that wrote it, but for ima_canonical_fmt: then it is little-endian.</source>
        <translation>Le journal a l’ordre des octets du noyau qui l’a écrit, sauf avec ima_canonical_fmt : il est alors petit-boutiste.</translation>
    </message>
</context>
<context>
    <name>cause.ima-no-log</name>
    <message>
        <source>Without the log nobody knows how much room it will need.</source>
        <translation>Sans le journal, personne ne sait combien de place il lui faudra.</translation>
    </message>
</context>
<context>
    <name>cause.ima-old-template</name>
    <message>
        <source>Such entries cannot be told apart in a log without lengths.</source>
        <translation>De telles entrées ne peuvent être séparées dans un journal sans longueurs.</translation>
    </message>
</context>
<context>
    <name>cause.ima-padded-bank</name>
    <message>
        <source>A kernel that has no digest of a bank&apos;s hash pads the SHA-1 one.</source>
        <translation>Un noyau qui n’a pas d’empreinte pour le hachage d’une banque complète celle de SHA-1.</translation>
    </message>
</context>
<context>
    <name>cause.ima-policy-unknown</name>
    <message>
        <source>Its file can be read only with CONFIG_IMA_READ_POLICY, and the command line names none.</source>
        <translation>Son fichier ne se lit qu’avec CONFIG_IMA_READ_POLICY, et la ligne de commande n’en nomme aucune.</translation>
    </message>
</context>
<context>
    <name>cause.ima-register-differs</name>
    <message>
        <source>An entry was changed, taken out or put in, or the register was extended by something else.</source>
        <translation>Une entrée a été modifiée, retirée ou insérée, ou autre chose a étendu le registre.</translation>
    </message>
</context>
<context>
    <name>cause.ima-rule-passed-over</name>
    <message>
        <source>The first rule that fits decides whether a file is measured.</source>
        <translation>La première règle qui convient décide si un fichier est mesuré.</translation>
    </message>
</context>
<context>
    <name>cause.ima-signature-unknown</name>
    <message>
        <source>security.ima is an extended attribute, which a file loses on its way here.</source>
        <translation>security.ima est un attribut étendu, qu’un fichier perd en venant ici.</translation>
    </message>
</context>
<context>
    <name>cause.ima-template-digest</name>
    <message>
        <source>The digest covers every field of the entry and is what goes into the TPM&apos;s register.</source>
        <translation>L’empreinte couvre chaque champ de l’entrée et c’est elle qui entre dans le registre du TPM.</translation>
    </message>
</context>
<context>
    <name>cause.ima-violation</name>
    <message>
        <source>No digest can be trusted then; the register is extended with ones.</source>
        <translation>Aucune empreinte n’est alors fiable ; le registre est étendu avec des uns.</translation>
    </message>
</context>
<context>
    <name>cause.initrd-empty</name>
    <message>
        <source>The new kernel would start without the drivers and scripts that it was to bring.</source>
        <translation>Le nouveau noyau démarrerait sans les pilotes et scripts qu’il devait apporter.</translation>
    </message>
</context>
<context>
    <name>cause.initrd-end-missing</name>
    <message>
        <source>The kernel reads both before it replaces them, and gives up when one is missing.</source>
        <translation>Le noyau lit les deux avant de les remplacer, et abandonne quand il en manque un.</translation>
    </message>
</context>
<context>
    <name>cause.initrd-not-loaded</name>
    <message>
        <source>The new kernel unpacks what it finds there, which is not what the tree was made for.</source>
        <translation>Le nouveau noyau décompresse ce qu’il y trouve, qui n’est pas ce pour quoi l’arbre a été fait.</translation>
    </message>
</context>
<context>
    <name>cause.initrd-outside-memory</name>
    <message>
        <source>A kernel maps only the memory that it has; it reserves the initrd first and drops what is above its limit then, so reading the initrd ends in a fault.</source>
        <translation>Un noyau ne mappe que la mémoire qu’il a&#x202f;; il réserve d’abord l’initrd, puis renonce à ce qui dépasse sa limite&#xa0;: la lecture de l’initrd finit en faute d’accès.</translation>
    </message>
</context>
<context>
    <name>cause.initrd-unknown-format</name>
    <message>
        <source>The kernel ignores what it does not know, or takes it as an old ramdisk image.</source>
        <translation>Le noyau ignore ce qu’il ne connaît pas, ou le prend pour une ancienne image de ramdisk.</translation>
    </message>
</context>
<context>
    <name>cause.integrity-not-checked</name>
    <message>
        <source>Linux&apos;s ppc64 purgatory stores a digest and never looks at it; kexec-tools&apos; has one digest for all.</source>
        <translation>Le purgatory ppc64 de Linux range un condensat et ne le regarde jamais&#x202f;; celui de kexec-tools en a un seul pour tout.</translation>
    </message>
</context>
<context>
    <name>cause.kernel-end-unknown</name>
    <message>
        <source>A segment below the running kernel&apos;s end is refused with ETXTBSY.</source>
        <translation>Un segment sous la fin du noyau en marche est refusé avec ETXTBSY.</translation>
    </message>
</context>
<context>
    <name>cause.kernel-torn-apart</name>
    <message>
        <source>Linux looks for a place for each PT_LOAD by itself; a kernel knows its parts by their distance only.</source>
        <translation>Linux cherche une place pour chaque PT_LOAD séparément&#x202f;; un noyau ne connaît ses parties que par leur distance.</translation>
    </message>
</context>
<context>
    <name>cause.kexec-not-configured</name>
    <message>
        <source>The system call is not there.</source>
        <translation>L’appel système n’existe pas.</translation>
    </message>
</context>
<context>
    <name>cause.load-disabled</name>
    <message>
        <source>The switch goes from 0 to 1 only.</source>
        <translation>L’interrupteur ne va que de 0 à 1.</translation>
    </message>
</context>
<context>
    <name>cause.load-limit-reached</name>
    <message>
        <source>Every permitted call counts, failed ones too; at 0 kexec_load answers EPERM.</source>
        <translation>Chaque appel permis compte, même raté&#x202f;; à 0 kexec_load répond EPERM.</translation>
    </message>
</context>
<context>
    <name>cause.load-memory-tight</name>
    <message>
        <source>The loader&apos;s copy and the kernel&apos;s copy are in memory at the same time; the load may be ended by the OOM killer.</source>
        <translation>La copie du chargeur et celle du noyau sont en mémoire en même temps&#x202f;; le tueur OOM peut mettre fin au chargement.</translation>
    </message>
</context>
<context>
    <name>cause.lockdown</name>
    <message>
        <source>Lockdown forbids loading unsigned kernels by kexec_load.</source>
        <translation>Le verrouillage (lockdown) interdit de charger des noyaux non signés par kexec_load.</translation>
    </message>
</context>
<context>
    <name>cause.memory-map-remark</name>
    <message>
        <source>Firmware trees have oddities; each one met is told.</source>
        <translation>Les arbres des micrologiciels ont des bizarreries&#x202f;; chacune rencontrée est signalée.</translation>
    </message>
</context>
<context>
    <name>cause.no-chosen</name>
    <message>
        <source>All that a boot loader tells a kernel stands in /chosen.</source>
        <translation>Tout ce qu’un chargeur d’amorçage dit à un noyau se trouve dans /chosen.</translation>
    </message>
</context>
<context>
    <name>cause.no-console</name>
    <message>
        <source>The purgatory speaks through the hypervisor&apos;s terminal or OPAL; it knows no other device.</source>
        <translation>Le purgatory parle par le terminal de l’hyperviseur ou par OPAL&#x202f;; il ne connaît aucun autre périphérique.</translation>
    </message>
</context>
<context>
    <name>cause.no-cpus</name>
    <message>
        <source>A kernel that does not find the CPU it runs on in the tree stops before its console.</source>
        <translation>Un noyau qui ne trouve pas dans l’arbre le CPU sur lequel il tourne s’arrête avant d’avoir une console.</translation>
    </message>
</context>
<context>
    <name>cause.no-memory-in-tree</name>
    <message>
        <source>The kernel takes its RAM from the tree and nothing else.</source>
        <translation>Le noyau prend sa RAM dans l’arbre et nulle part ailleurs.</translation>
    </message>
</context>
<context>
    <name>cause.no-room</name>
    <message>
        <source>Every segment needs one hole in RAM that is long enough, aligned, within its limits and free of everything excluded.</source>
        <translation>Chaque segment a besoin d’un trou en RAM assez long, aligné, dans ses limites et libre de tout ce qui est exclu.</translation>
    </message>
</context>
<context>
    <name>cause.no-root</name>
    <message>
        <source>The kernel panics with &quot;Unable to mount root fs&quot;.</source>
        <translation>Le noyau panique avec &quot;Unable to mount root fs&quot;.</translation>
    </message>
</context>
<context>
    <name>cause.overwritten-by-kernel</name>
    <message>
        <source>A kernel copies itself to address 0 as its first act, up to its symbol _end, and clears its bss there; what lies there is gone, without a word.</source>
        <translation>Un noyau commence par se copier à l’adresse 0, jusqu’à son symbole _end, et y efface son bss&#x202f;; ce qui s’y trouve est perdu sans un mot.</translation>
    </message>
</context>
<context>
    <name>cause.overwritten-by-stack</name>
    <message>
        <source>The stack is a hole that the loader found, not a segment: kexec_load does not know of it and checks nothing.</source>
        <translation>La pile est un trou que le chargeur a trouvé, pas un segment&#xa0;: kexec_load n’en sait rien et ne vérifie rien.</translation>
    </message>
</context>
<context>
    <name>cause.page-size-assumed</name>
    <message>
        <source>Segments must begin and end at pages of the running kernel; ppc64 has 4 KiB and 64 KiB.</source>
        <translation>Les segments doivent commencer et finir sur des pages du noyau en marche&#x202f;; ppc64 en a de 4 KiB et de 64 KiB.</translation>
    </message>
</context>
<context>
    <name>cause.page-size-differs</name>
    <message>
        <source>The loader refuses a plan whose page size is not the target&apos;s.</source>
        <translation>Le chargeur refuse un plan dont la taille de page n’est pas celle de la cible.</translation>
    </message>
</context>
<context>
    <name>cause.pin-without-segment</name>
    <message>
        <source>A pin without its segment is a mistake: what was meant to lie there is not loaded.</source>
        <translation>Un épinglage sans son segment est une erreur&#xa0;: ce qui devait être là n’est pas chargé.</translation>
    </message>
</context>
<context>
    <name>cause.purgatory-byte-order</name>
    <message>
        <source>The jump does not change the byte order.</source>
        <translation>Le saut ne change pas l’ordre des octets.</translation>
    </message>
</context>
<context>
    <name>cause.purgatory-not-exportable</name>
    <message>
        <source>Its bytes are inside the target&apos;s kernel.</source>
        <translation>Ses octets sont dans le noyau de la cible.</translation>
    </message>
</context>
<context>
    <name>cause.purgatory-symbol-missing</name>
    <message>
        <source>Addresses are written into a purgatory by symbol name.</source>
        <translation>Les adresses sont écrites dans un purgatory d’après des noms de symboles.</translation>
    </message>
</context>
<context>
    <name>cause.quirk-decided</name>
    <message>
        <source>The real code does this too; the plan shows what it would do, not what it should.</source>
        <translation>Le vrai code le fait aussi&#x202f;; le plan montre ce qu’il ferait, non ce qu’il devrait faire.</translation>
    </message>
</context>
<context>
    <name>cause.reboot-impossible</name>
    <message>
        <source>RTAS with a reboot service, or OPAL, is needed for that.</source>
        <translation>Il faut pour cela RTAS avec un service de redémarrage, ou OPAL.</translation>
    </message>
</context>
<context>
    <name>cause.reserved-overwritten-by-kernel</name>
    <message>
        <source>A kernel moves itself to 0 before it has read what is reserved there.</source>
        <translation>Un noyau se déplace à 0 avant d’avoir lu ce qui y est réservé.</translation>
    </message>
</context>
<context>
    <name>cause.running-kernel-property</name>
    <message>
        <source>Early code takes the eight bytes as they are: a little-endian kernel reads them backwards.</source>
        <translation>Le code précoce prend les huit octets tels quels&#xa0;: un noyau petit-boutiste les lit à l’envers.</translation>
    </message>
</context>
<context>
    <name>cause.secure-boot</name>
    <message>
        <source>Secure boot brings a rule that every kernel&apos;s file must be signed; kexec_load has no file.</source>
        <translation>Le démarrage sécurisé impose que le fichier de chaque noyau soit signé&#x202f;; kexec_load n’a pas de fichier.</translation>
    </message>
</context>
<context>
    <name>cause.segment-misaligned</name>
    <message>
        <source>Destinations are copied page by page; kexec_load answers EADDRNOTAVAIL for others.</source>
        <translation>Les destinations sont copiées page par page&#x202f;; pour d’autres kexec_load répond EADDRNOTAVAIL.</translation>
    </message>
</context>
<context>
    <name>cause.segment-outside-ram</name>
    <message>
        <source>kexec_load does not check that a destination is RAM; the copy then goes nowhere.</source>
        <translation>kexec_load ne vérifie pas qu’une destination est de la RAM&#x202f;; la copie ne va alors nulle part.</translation>
    </message>
</context>
<context>
    <name>cause.segment-overlaps-firmware</name>
    <message>
        <source>The new kernel calls the same firmware instance; the kernel does not check normal images against it.</source>
        <translation>Le nouveau noyau appelle la même instance du micrologiciel&#x202f;; le noyau ne contrôle pas les images normales à cet égard.</translation>
    </message>
</context>
<context>
    <name>cause.segment-overlaps-kernel</name>
    <message>
        <source>The running kernel still runs while segments are copied; kexec_load answers ETXTBSY.</source>
        <translation>Le noyau en marche tourne encore pendant la copie des segments&#x202f;; kexec_load répond ETXTBSY.</translation>
    </message>
</context>
<context>
    <name>cause.segment-overlaps-reserve</name>
    <message>
        <source>A search keeps clear of what the request reserves; a pin, a kernel left at its own addresses, or a quirk of the allocator does not.</source>
        <translation>Une recherche évite ce que la requête réserve&#x202f;; un épinglage, un noyau laissé à ses propres adresses ou une bizarrerie de l’allocateur ne l’évitent pas.</translation>
    </message>
</context>
<context>
    <name>cause.segment-overlaps-reserved</name>
    <message>
        <source>Somebody reserved this memory for devices or firmware; what is copied there may be overwritten, or may overwrite.</source>
        <translation>Quelqu’un a réservé cette mémoire pour des périphériques ou le micrologiciel&#x202f;; ce qu’on y copie peut être écrasé, ou écraser.</translation>
    </message>
</context>
<context>
    <name>cause.segment-overlaps-segment</name>
    <message>
        <source>kexec_load answers EINVAL when two destinations share a byte.</source>
        <translation>kexec_load répond EINVAL quand deux destinations ont un octet en commun.</translation>
    </message>
</context>
<context>
    <name>cause.slave-code-not-entry</name>
    <message>
        <source>All other CPUs jump to 0x60 in those 256 bytes; what is not the kernel&apos;s first code there sends them astray.</source>
        <translation>Tous les autres CPU sautent à 0x60 dans ces 256 octets&#x202f;; ce qui n’y est pas le premier code du noyau les égare.</translation>
    </message>
</context>
<context>
    <name>cause.snapshot-file-absent</name>
    <message>
        <source>A target may not have a file, or not let it be read; then a check that needs it cannot be made.</source>
        <translation>Une cible peut ne pas avoir un fichier, ou ne pas le laisser lire&#x202f;; un contrôle qui en a besoin est alors impossible.</translation>
    </message>
</context>
<context>
    <name>cause.target-by-file</name>
    <message>
        <source>Lockdown, secure boot and IMA forbid segments without a file that could be verified.</source>
        <translation>Le verrouillage, Secure Boot et IMA interdisent les segments sans fichier vérifiable.</translation>
    </message>
</context>
<context>
    <name>cause.target-byte-order</name>
    <message>
        <source>The purgatory is entered in the running kernel&apos;s byte order; in the other one its first instruction is garbage.</source>
        <translation>On entre dans le purgatory avec l’ordre des octets du noyau en marche ; dans l’autre, sa première instruction n’a aucun sens.</translation>
    </message>
</context>
<context>
    <name>cause.target-crash-by-file</name>
    <message>
        <source>By file the target&apos;s kernel would make the header of the dump itself, and a tree and a purgatory; nothing of the plan would stay.</source>
        <translation>Par fichier, le noyau de la cible ferait lui-même l’en-tête du dump, un arbre et un purgatory ; il ne resterait rien du plan.</translation>
    </message>
</context>
<context>
    <name>cause.target-fingerprint</name>
    <message>
        <source>A segment could come to lie where firmware or a device now has something.</source>
        <translation>Un segment pourrait se trouver là où le micrologiciel ou un périphérique a maintenant quelque chose.</translation>
    </message>
</context>
<context>
    <name>cause.target-half-of-ram</name>
    <message>
        <source>kexec_load answers EINVAL when segments take more than half of the pages.</source>
        <translation>kexec_load répond EINVAL quand les segments prennent plus de la moitié des pages.</translation>
    </message>
</context>
<context>
    <name>cause.target-machine</name>
    <message>
        <source>The loader, the purgatory and the kernel are programs for another processor.</source>
        <translation>Le chargeur, le purgatory et le noyau sont des programmes pour un autre processeur.</translation>
    </message>
</context>
<context>
    <name>cause.target-memory-low</name>
    <message>
        <source>kexec_load copies all segments into pages of its own and answers ENOMEM when there are none; a store in a RAM disk takes memory as well.</source>
        <translation>kexec_load copie tous les segments dans des pages à lui et répond ENOMEM quand il n’y en a pas ; un dépôt sur un disque en mémoire en prend aussi.</translation>
    </message>
</context>
<context>
    <name>cause.target-no-file-load</name>
    <message>
        <source>Many kernels of distributions for PowerPC are built without CONFIG_KEXEC_FILE.</source>
        <translation>Beaucoup de noyaux de distributions pour PowerPC sont construits sans CONFIG_KEXEC_FILE.</translation>
    </message>
</context>
<context>
    <name>cause.target-no-fingerprint</name>
    <message>
        <source>Memory that the plan takes for free may belong to firmware on this machine.</source>
        <translation>De la mémoire que le plan croit libre peut appartenir au micrologiciel de cette machine.</translation>
    </message>
</context>
<context>
    <name>cause.target-no-kernel-file</name>
    <message>
        <source>kexec_file_load takes a file, not segments.</source>
        <translation>kexec_file_load prend un fichier, pas des segments.</translation>
    </message>
</context>
<context>
    <name>cause.target-no-kexec</name>
    <message>
        <source>Without it kexec_load answers ENOSYS, or the load could not be verified.</source>
        <translation>Sans lui, kexec_load répond ENOSYS, ou le chargement ne pourrait être vérifié.</translation>
    </message>
</context>
<context>
    <name>cause.target-no-panic</name>
    <message>
        <source>Without panic=, or with panic=0, the kernel waits as long as its CONFIG_PANIC_TIMEOUT says, where 0 is for ever.</source>
        <translation>Sans panic=, ou avec panic=0, le noyau attend aussi longtemps que le dit son CONFIG_PANIC_TIMEOUT, 0 voulant dire toujours.</translation>
    </message>
</context>
<context>
    <name>cause.target-no-store</name>
    <message>
        <source>The files must lie where they can be written and where the loader may be run.</source>
        <translation>Les fichiers doivent être là où l’on peut écrire et exécuter le chargeur.</translation>
    </message>
</context>
<context>
    <name>cause.target-not-root</name>
    <message>
        <source>kexec_load needs CAP_SYS_BOOT.</source>
        <translation>kexec_load exige CAP_SYS_BOOT.</translation>
    </message>
</context>
<context>
    <name>cause.target-other-boot</name>
    <message>
        <source>The header of the dump says where that boot&apos;s kernel keeps its notes and its memory.</source>
        <translation>L’en-tête du dump dit où le noyau de ce démarrage a ses notes et sa mémoire.</translation>
    </message>
</context>
<context>
    <name>cause.target-page-size</name>
    <message>
        <source>Segments must begin and end at pages of the running kernel.</source>
        <translation>Les segments doivent commencer et finir sur des pages du noyau en marche.</translation>
    </message>
</context>
<context>
    <name>cause.target-plan-errors</name>
    <message>
        <source>A plan with errors does not boot; the loader refuses it unless it is forced.</source>
        <translation>Un plan avec des erreurs ne démarre pas ; le chargeur le refuse, sauf si on le force.</translation>
    </message>
</context>
<context>
    <name>cause.target-replaces</name>
    <message>
        <source>A second load takes the place of the first.</source>
        <translation>Un second chargement prend la place du premier.</translation>
    </message>
</context>
<context>
    <name>cause.target-signature</name>
    <message>
        <source>Which keys a target knows cannot be seen from here.</source>
        <translation>Les clés qu’une cible connaît ne se voient pas d’ici.</translation>
    </message>
</context>
<context>
    <name>cause.target-systemd-no-kexec</name>
    <message>
        <source>The last step of &quot;systemctl kexec&quot; is the program kexec; without it systemd resets the machine.</source>
        <translation>La dernière étape de « systemctl kexec » est le programme kexec ; sans lui, systemd réinitialise la machine.</translation>
    </message>
</context>
<context>
    <name>cause.target-tool-missing</name>
    <message>
        <source>Files are brought, verified and started with sh, tar, gzip, sha256sum and setsid.</source>
        <translation>Les fichiers sont apportés, vérifiés et lancés avec sh, tar, gzip, sha256sum et setsid.</translation>
    </message>
</context>
<context>
    <name>cause.target-unsigned</name>
    <message>
        <source>IMA appraises the kernel&apos;s file; kexec_file_load answers EACCES for one without a signature.</source>
        <translation>IMA évalue le fichier du noyau ; kexec_file_load répond EACCES s’il n’a pas de signature.</translation>
    </message>
</context>
<context>
    <name>cause.too-many-segments</name>
    <message>
        <source>KEXEC_SEGMENT_MAX is 16; kexec_load answers EINVAL.</source>
        <translation>KEXEC_SEGMENT_MAX vaut 16&#x202f;; kexec_load répond EINVAL.</translation>
    </message>
</context>
<context>
    <name>cause.tree-from-other-source</name>
    <message>
        <source>The two trees differ: the live one has changed since boot and has properties that the running kernel added.</source>
        <translation>Les deux arbres diffèrent&#xa0;: le vivant a changé depuis le démarrage et a des propriétés ajoutées par le noyau en marche.</translation>
    </message>
</context>
<context>
    <name>cause.tree-memory-not-there</name>
    <message>
        <source>A kernel believes its tree and uses that memory, the highest first.</source>
        <translation>Un noyau croit son arbre et utilise cette mémoire, la plus haute d’abord.</translation>
    </message>
</context>
<context>
    <name>cause.tree-over-tool-limits</name>
    <message>
        <source>It makes the tree in buffers of a fixed size.</source>
        <translation>Il fait l’arbre dans des tampons de taille fixe.</translation>
    </message>
</context>
<context>
    <name>certificate.folder</name>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>ne peut pas être lu&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>certificate.malformed</name>
    <message>
        <source>is no X.509 certificate</source>
        <translation>n’est pas un certificat X.509</translation>
    </message>
</context>
<context>
    <name>certificate.none</name>
    <message>
        <source>holds no certificate</source>
        <translation>ne contient pas de certificat</translation>
    </message>
</context>
<context>
    <name>certificate.size</name>
    <message>
        <source>is too large for a file of certificates: {size}</source>
        <translation>est trop grand pour un fichier de certificats : {size}</translation>
    </message>
</context>
<context>
    <name>compare-lanes.apart</name>
    <message>
        <source>{count} of {all} differ</source>
        <translation>{count} sur {all} diffèrent</translation>
    </message>
</context>
<context>
    <name>compare-lanes.empty</name>
    <message>
        <source>no segments</source>
        <translation>aucun segment</translation>
    </message>
</context>
<context>
    <name>compare-lanes.legend</name>
    <message>
        <source>outlined: another place or size, or only on one side</source>
        <translation>entouré : autre place ou taille, ou d’un seul côté</translation>
    </message>
</context>
<context>
    <name>compare-lanes.same</name>
    <message>
        <source>the same places and sizes</source>
        <translation>mêmes places et tailles</translation>
    </message>
</context>
<context>
    <name>compare-lanes.title</name>
    <message>
        <source>Two plans beside each other</source>
        <translation>Deux plans côte à côte</translation>
    </message>
</context>
<context>
    <name>compare.no-plan</name>
    <message>
        <source>There is no plan yet: choose a target and a kernel in the window.</source>
        <translation>Il n’y a pas encore de plan : choisir une cible et un noyau dans la fenêtre.</translation>
    </message>
</context>
<context>
    <name>crash.too-many-lmbs</name>
    <message>
        <source>more than {limit} LMBs</source>
        <translation>plus de {limit} LMB</translation>
    </message>
</context>
<context>
    <name>crash.too-many-rows</name>
    <message>
        <source>{count} ranges of memory and notes; the header of a dump has room for {limit}</source>
        <translation>{count} plages de mémoire et notes ; l’en-tête d’un vidage a de la place pour {limit}</translation>
    </message>
</context>
<context>
    <name>crashkernel.asked</name>
    <message>
        <source>the place that was asked for</source>
        <translation>la place qui a été demandée</translation>
    </message>
</context>
<context>
    <name>crashkernel.collision</name>
    <message>
        <source>{what} {range} lies in it ({source})</source>
        <translation>{what} {range} est dedans ({source})</translation>
    </message>
</context>
<context>
    <name>crashkernel.middle</name>
    <message>
        <source>the middle of the real mode area, which ends at {end}</source>
        <translation>le milieu de la zone du mode réel, qui finit à {end}</translation>
    </message>
</context>
<context>
    <name>crashkernel.most</name>
    <message>
        <source>{place}, the highest place that Linux chooses by itself on such a machine</source>
        <translation>{place}, la place la plus haute que Linux choisit de lui-même sur une telle machine</translation>
    </message>
</context>
<context>
    <name>crashkernel.no-ram</name>
    <message>
        <source>not all of it is RAM</source>
        <translation>tout n’y est pas de la RAM</translation>
    </message>
</context>
<context>
    <name>crashkernel.not-understood</name>
    <message>
        <source>crashkernel={value}: Linux on PowerPC takes SIZE[@PLACE] or START-[END]:SIZE,…[@PLACE]</source>
        <translation>crashkernel={value} : Linux sur PowerPC prend TAILLE[@PLACE] ou DÉBUT-[FIN]:TAILLE,…[@PLACE]</translation>
    </message>
</context>
<context>
    <name>crashkernel.on-kernel</name>
    <message>
        <source>it lies on the running kernel, which ends at {end}</source>
        <translation>elle est sur le noyau en marche, qui finit à {end}</translation>
    </message>
</context>
<context>
    <name>crashkernel.wraps</name>
    <message>
        <source>it goes beyond 2^64</source>
        <translation>elle dépasse 2^64</translation>
    </message>
</context>
<context>
    <name>devicetree.cut</name>
    <message>
        <source>the device tree says it has {total} bytes, but {present} are there</source>
        <translation>l’arbre des périphériques dit avoir {total} octets, mais il y en a {present}</translation>
    </message>
</context>
<context>
    <name>devicetree.damaged</name>
    <message>
        <source>the device tree is damaged: {reason}</source>
        <translation>l’arbre des périphériques est abîmé&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>devicetree.delete-root</name>
    <message>
        <source>the root of a device tree cannot be deleted</source>
        <translation>la racine d’un arbre des périphériques ne peut pas être supprimée</translation>
    </message>
</context>
<context>
    <name>devicetree.depth</name>
    <message>
        <source>more than {max} levels of nodes</source>
        <translation>plus de {max} niveaux de nœuds</translation>
    </message>
</context>
<context>
    <name>devicetree.edit-add</name>
    <message>
        <source>&quot;{text}&quot; is no path of a node</source>
        <translation>&quot;{text}&quot; n’est pas le chemin d’un nœud</translation>
    </message>
</context>
<context>
    <name>devicetree.edit-keyword</name>
    <message>
        <source>an edit begins with &quot;set&quot;, &quot;delete&quot; or &quot;add&quot;, not &quot;{word}&quot;</source>
        <translation>une modification commence par &quot;set&quot;, &quot;delete&quot; ou &quot;add&quot;, pas par &quot;{word}&quot;</translation>
    </message>
</context>
<context>
    <name>devicetree.edit-name</name>
    <message>
        <source>&quot;{name}&quot; is no path or name that an edit can use</source>
        <translation>&quot;{name}&quot; n’est pas un chemin ou un nom utilisable dans une modification</translation>
    </message>
</context>
<context>
    <name>devicetree.edit-set</name>
    <message>
        <source>&quot;{text}&quot; is not of the form PATH:PROPERTY=VALUE</source>
        <translation>&quot;{text}&quot; n’est pas de la forme CHEMIN:PROPRIÉTÉ=VALEUR</translation>
    </message>
</context>
<context>
    <name>devicetree.edit-set-empty</name>
    <message>
        <source>for a property without value: PATH:PROPERTY=</source>
        <translation>pour une propriété sans valeur&#xa0;: CHEMIN:PROPRIÉTÉ=</translation>
    </message>
</context>
<context>
    <name>devicetree.empty-reservation</name>
    <message>
        <source>the memory reservation at {address} has size 0, which would end the block</source>
        <translation>la réservation de mémoire à {address} a la taille 0, qui mettrait fin au bloc</translation>
    </message>
</context>
<context>
    <name>devicetree.form-bracket</name>
    <message>
        <source>only numbers stand here, without &lt; and &gt;</source>
        <translation>seuls des nombres vont ici, sans &lt; ni &gt;</translation>
    </message>
</context>
<context>
    <name>devicetree.form-no-node</name>
    <message>
        <source>there is no node &quot;{path}&quot;</source>
        <translation>il n’y a pas de nœud &quot;{path}&quot;</translation>
    </message>
</context>
<context>
    <name>devicetree.form-no-phandle</name>
    <message>
        <source>&quot;{path}&quot; has no phandle that could be referred to: add one to it first</source>
        <translation>&quot;{path}&quot; n’a pas de phandle à désigner&#xa0;: ajoutez-lui-en d’abord un</translation>
    </message>
</context>
<context>
    <name>devicetree.form-nul</name>
    <message>
        <source>a text cannot hold a NUL byte</source>
        <translation>un texte ne peut pas contenir d’octet NUL</translation>
    </message>
</context>
<context>
    <name>devicetree.form-path</name>
    <message>
        <source>the path of a node is expected here</source>
        <translation>le chemin d’un nœud est attendu ici</translation>
    </message>
</context>
<context>
    <name>devicetree.form-square</name>
    <message>
        <source>only hex digits stand here, without [ and ]</source>
        <translation>seuls des chiffres hexadécimaux vont ici, sans [ ni ]</translation>
    </message>
</context>
<context>
    <name>devicetree.in-place</name>
    <message>
        <source>the flattened tree cannot be edited in place: {reason}</source>
        <translation>l’arbre aplati ne peut pas être modifié sur place&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>devicetree.magic</name>
    <message>
        <source>not a flattened device tree: the magic number 0xd00dfeed is missing</source>
        <translation>pas un arbre aplati&#xa0;: le nombre magique 0xd00dfeed manque</translation>
    </message>
</context>
<context>
    <name>devicetree.no-node</name>
    <message>
        <source>the device tree has no such node</source>
        <translation>l’arbre des périphériques n’a pas ce nœud</translation>
    </message>
</context>
<context>
    <name>devicetree.no-property</name>
    <message>
        <source>there is no property &quot;{property}&quot; to delete</source>
        <translation>il n’y a pas de propriété &quot;{property}&quot; à supprimer</translation>
    </message>
</context>
<context>
    <name>devicetree.no-value</name>
    <message>
        <source>a property has no value: {reason}</source>
        <translation>une propriété n’a pas de valeur : {reason}</translation>
    </message>
</context>
<context>
    <name>devicetree.node-name</name>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a node: 1 to {max} bytes without NUL and &apos;/&apos; are allowed</source>
        <translation>&quot;{name}&quot; ne peut pas être le nom d’un nœud&#xa0;: 1 à {max} octets sans NUL ni &apos;/&apos; sont permis</translation>
    </message>
</context>
<context>
    <name>devicetree.not-flat</name>
    <message>
        <source>this is no flattened device tree: {reason}</source>
        <translation>ce n’est pas un arbre des périphériques aplati : {reason}</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-fixup</name>
    <message>
        <source>the fixup &quot;{fixup}&quot; of the overlay points to no reference</source>
        <translation>la correction &quot;{fixup}&quot; de l’overlay ne désigne aucune référence</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-label</name>
    <message>
        <source>the overlay needs a node with the label &quot;{label}&quot;, which the base does not name</source>
        <translation>l’overlay a besoin d’un nœud d’étiquette &quot;{label}&quot;, que la base ne nomme pas</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-no-target</name>
    <message>
        <source>this fragment has neither target nor target-path</source>
        <translation>ce fragment n’a ni target ni target-path</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-phandle</name>
    <message>
        <source>the phandle of this node of the overlay is no number, or too large beside those of the base</source>
        <translation>le phandle de ce nœud de l’overlay n’est pas un nombre, ou est trop grand à côté de ceux de la base</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-symbol</name>
    <message>
        <source>the label &quot;{label}&quot; of the overlay has no path</source>
        <translation>l’étiquette &quot;{label}&quot; de l’overlay n’a pas de chemin</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-symbol-fragment</name>
    <message>
        <source>the label &quot;{label}&quot; of the overlay lies in a fragment that is not there</source>
        <translation>l’étiquette &quot;{label}&quot; de l’overlay est dans un fragment qui n’existe pas</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-symbols</name>
    <message>
        <source>compile the base with dtc -@, which adds /__symbols__</source>
        <translation>compilez la base avec dtc -@, qui ajoute /__symbols__</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-symbols-size</name>
    <message>
        <source>the labels of the overlay would need more than 64 MiB</source>
        <translation>les étiquettes de l’overlay demanderaient plus de 64 MiB</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-target</name>
    <message>
        <source>the base has no node with this fragment&apos;s target phandle {phandle}</source>
        <translation>la base n’a pas de nœud avec le phandle cible {phandle} de ce fragment</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-target-path</name>
    <message>
        <source>the base has no node &quot;{target}&quot; for this fragment</source>
        <translation>la base n’a pas de nœud &quot;{target}&quot; pour ce fragment</translation>
    </message>
</context>
<context>
    <name>devicetree.path</name>
    <message>
        <source>&quot;{path}&quot; is no path of a node: it must begin with &apos;/&apos;</source>
        <translation>&quot;{path}&quot; n’est pas le chemin d’un nœud&#xa0;: il doit commencer par &apos;/&apos;</translation>
    </message>
</context>
<context>
    <name>devicetree.property-name</name>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a property: 1 to {max} bytes without NUL and &apos;/&apos; are allowed</source>
        <translation>&quot;{name}&quot; ne peut pas être le nom d’une propriété&#xa0;: 1 à {max} octets sans NUL ni &apos;/&apos; sont permis</translation>
    </message>
</context>
<context>
    <name>devicetree.reg-cells</name>
    <message>
        <source>addresses of {address} and sizes of {size} cells: more than 2 cells do not make a number</source>
        <translation>adresses de {address} cellules et tailles de {size}&#xa0;: plus de 2 cellules ne font pas un nombre</translation>
    </message>
</context>
<context>
    <name>devicetree.reg-length</name>
    <message>
        <source>{length} bytes are no multiple of the {pair} bytes of an address and a size</source>
        <translation>{length} octets ne sont pas un multiple des {pair} octets d’une adresse et d’une taille</translation>
    </message>
</context>
<context>
    <name>devicetree.reg-wrap</name>
    <message>
        <source>address {address} and size {size} reach beyond 64 bits</source>
        <translation>l’adresse {address} et la taille {size} dépassent 64 bits</translation>
    </message>
</context>
<context>
    <name>devicetree.root-name</name>
    <message>
        <source>the root of a device tree has no name</source>
        <translation>la racine d’un arbre des périphériques n’a pas de nom</translation>
    </message>
</context>
<context>
    <name>devicetree.size</name>
    <message>
        <source>a device tree of 1 GiB or more is not read</source>
        <translation>un arbre des périphériques de 1 GiB ou plus n’est pas lu</translation>
    </message>
</context>
<context>
    <name>devicetree.value-bits</name>
    <message>
        <source>/bits/ must be 8, 16, 32 or 64</source>
        <translation>/bits/ doit être 8, 16, 32 ou 64</translation>
    </message>
</context>
<context>
    <name>devicetree.value-bits-cells</name>
    <message>
        <source>expected &apos;&lt;&apos; after /bits/</source>
        <translation>&apos;&lt;&apos; est attendu après /bits/</translation>
    </message>
</context>
<context>
    <name>devicetree.value-bytes</name>
    <message>
        <source>expected two hex digits or &apos;]&apos; here</source>
        <translation>deux chiffres hexadécimaux ou &apos;]&apos; sont attendus ici</translation>
    </message>
</context>
<context>
    <name>devicetree.value-comma</name>
    <message>
        <source>a comma or the end is expected here</source>
        <translation>une virgule ou la fin est attendue ici</translation>
    </message>
</context>
<context>
    <name>devicetree.value-comment</name>
    <message>
        <source>this comment has no end</source>
        <translation>ce commentaire n’a pas de fin</translation>
    </message>
</context>
<context>
    <name>devicetree.value-escape</name>
    <message>
        <source>this escape stands for no byte</source>
        <translation>cette séquence d’échappement ne désigne aucun octet</translation>
    </message>
</context>
<context>
    <name>devicetree.value-expression</name>
    <message>
        <source>expressions are not supported: write the number</source>
        <translation>les expressions ne sont pas acceptées&#xa0;: écrivez le nombre</translation>
    </message>
</context>
<context>
    <name>devicetree.value-incbin</name>
    <message>
        <source>/incbin/ is not supported: write the bytes in [ ]</source>
        <translation>/incbin/ n’est pas accepté&#xa0;: écrivez les octets entre [ ]</translation>
    </message>
</context>
<context>
    <name>devicetree.value-large</name>
    <message>
        <source>this number does not fit 64 bits</source>
        <translation>ce nombre ne tient pas dans 64 bits</translation>
    </message>
</context>
<context>
    <name>devicetree.value-literal</name>
    <message>
        <source>this is not a decimal (1), octal (01) or hexadecimal (0x1) number</source>
        <translation>ce n’est pas un nombre décimal (1), octal (01) ou hexadécimal (0x1)</translation>
    </message>
</context>
<context>
    <name>devicetree.value-number</name>
    <message>
        <source>expected a number here</source>
        <translation>un nombre est attendu ici</translation>
    </message>
</context>
<context>
    <name>devicetree.value-part</name>
    <message>
        <source>expected a &quot;string&quot;, &lt;numbers&gt; or [hex bytes] here</source>
        <translation>une &quot;chaîne&quot;, des &lt;nombres&gt; ou des [octets hexadécimaux] sont attendus ici</translation>
    </message>
</context>
<context>
    <name>devicetree.value-range</name>
    <message>
        <source>this number does not fit {bits} bits</source>
        <translation>ce nombre ne tient pas dans {bits} bits</translation>
    </message>
</context>
<context>
    <name>devicetree.value-reference</name>
    <message>
        <source>references to labels are not supported here: write the phandle&apos;s number or the path</source>
        <translation>les références à des étiquettes ne sont pas acceptées ici&#xa0;: écrivez le nombre du phandle ou le chemin</translation>
    </message>
</context>
<context>
    <name>devicetree.value-string</name>
    <message>
        <source>this string has no closing quote</source>
        <translation>cette chaîne n’a pas de guillemet fermant</translation>
    </message>
</context>
<context>
    <name>devicetree.written-size</name>
    <message>
        <source>the device tree would have {size} bytes; 1 GiB is too much</source>
        <translation>l’arbre des périphériques aurait {size} octets&#x202f;; 1 GiB, c’est trop</translation>
    </message>
</context>
<context>
    <name>diff.allocator</name>
    <message>
        <source>another loader&apos;s rules placed the segments: addresses and tree edits follow from that</source>
        <translation>les règles d’un autre chargeur ont placé les segments&#xa0;: les adresses et les modifications de l’arbre en découlent</translation>
    </message>
</context>
<context>
    <name>diff.arch</name>
    <message>
        <source>the new kernel is another architecture or byte order</source>
        <translation>le nouveau noyau a une autre architecture ou un autre ordre des octets</translation>
    </message>
</context>
<context>
    <name>diff.boot-id</name>
    <message>
        <source>the machine was started in between; plans for a normal boot hold over that, those for a crash do not</source>
        <translation>la machine a été démarrée entre-temps&#x202f;; les plans d’un démarrage normal restent valables, ceux d’un crash non</translation>
    </message>
</context>
<context>
    <name>diff.bufsz</name>
    <message>
        <source>its file has another size: it is not the same content</source>
        <translation>son fichier a une autre taille&#xa0;: ce n’est pas le même contenu</translation>
    </message>
</context>
<context>
    <name>diff.cmdline</name>
    <message>
        <source>the new kernel is told other things: gone {gone}; new {added}</source>
        <translation>on dit autre chose au nouveau noyau&#xa0;: disparu {gone}&#x202f;; nouveau {added}</translation>
    </message>
</context>
<context>
    <name>diff.config</name>
    <message>
        <source>the running kernel was built otherwise</source>
        <translation>le noyau en marche a été compilé autrement</translation>
    </message>
</context>
<context>
    <name>diff.crash-loaded</name>
    <message>
        <source>whether a crash kernel is loaded</source>
        <translation>si un noyau de crash est chargé</translation>
    </message>
</context>
<context>
    <name>diff.crash-size</name>
    <message>
        <source>the reservation for a crash kernel has another size</source>
        <translation>la réservation pour un noyau de crash a une autre taille</translation>
    </message>
</context>
<context>
    <name>diff.crashkernel</name>
    <message>
        <source>the reservation of a crash kernel changed: a normal kernel may lie there, but the memory counts differ</source>
        <translation>la réservation d’un noyau de crash a changé&#xa0;: un noyau normal peut s’y trouver, mais les quantités de mémoire diffèrent</translation>
    </message>
</context>
<context>
    <name>diff.digest</name>
    <message>
        <source>the same size, but other bytes: another build, or a changed command line, seed or address inside it</source>
        <translation>la même taille, mais d’autres octets&#xa0;: une autre compilation, ou une ligne de commande, une graine ou une adresse changée à l’intérieur</translation>
    </message>
</context>
<context>
    <name>diff.edit</name>
    <message>
        <source>the tree that is handed over says something else here</source>
        <translation>l’arbre transmis dit ici autre chose</translation>
    </message>
</context>
<context>
    <name>diff.edit-gone</name>
    <message>
        <source>the tree is not edited here any more</source>
        <translation>l’arbre n’est plus modifié ici</translation>
    </message>
</context>
<context>
    <name>diff.edit-new</name>
    <message>
        <source>the tree is edited here now</source>
        <translation>l’arbre est maintenant modifié ici</translation>
    </message>
</context>
<context>
    <name>diff.entry</name>
    <message>
        <source>the purgatory is entered elsewhere: it moved, or it is another one</source>
        <translation>on entre ailleurs dans le purgatory&#xa0;: il a bougé, ou c’en est un autre</translation>
    </message>
</context>
<context>
    <name>diff.fadump</name>
    <message>
        <source>the memory kept for a firmware-assisted dump changed</source>
        <translation>la mémoire gardée pour une capture assistée par micrologiciel a changé</translation>
    </message>
</context>
<context>
    <name>diff.finding-gone</name>
    <message>
        <source>this is no problem any more: {message}</source>
        <translation>ce n’est plus un problème&#xa0;: {message}</translation>
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
        <translation>la mémoire de la machine n’est pas celle du plan&#xa0;: le chargeur y refuse l’ancien lot</translation>
    </message>
</context>
<context>
    <name>diff.fingerprint-part</name>
    <message>
        <source>part of the memory fingerprint: a bundle made for one of the two is refused on the other</source>
        <translation>partie de l’empreinte de la mémoire&#xa0;: un lot fait pour l’une est refusé sur l’autre</translation>
    </message>
</context>
<context>
    <name>diff.grew</name>
    <message>
        <source>it takes more memory, so holes that were large enough may not be</source>
        <translation>il prend plus de mémoire&#xa0;: des trous assez grands ne le sont peut-être plus</translation>
    </message>
</context>
<context>
    <name>diff.htab</name>
    <message>
        <source>the hash page table moved: overwriting it ends the running kernel</source>
        <translation>la table de pages à hachage a bougé&#xa0;: l’écraser met fin au noyau en marche</translation>
    </message>
</context>
<context>
    <name>diff.kernel-end</name>
    <message>
        <source>the running kernel ends elsewhere: it must not be overwritten while it copies the segments, so what lay behind its old end may be in its way</source>
        <translation>le noyau en marche finit ailleurs&#xa0;: il ne doit pas être écrasé pendant qu’il copie les segments&#x202f;; ce qui était derrière son ancienne fin peut être sur son chemin</translation>
    </message>
</context>
<context>
    <name>diff.kernel-grew</name>
    <message>
        <source>the running kernel is {size} longer: a segment placed right behind its old end would overwrite it while it is still at work</source>
        <translation>le noyau en marche est plus long de {size}&#xa0;: un segment placé juste derrière son ancienne fin l’écraserait pendant qu’il travaille</translation>
    </message>
</context>
<context>
    <name>diff.kind</name>
    <message>
        <source>{file} is {kind}: two plans (kwb plan --json, plan.json, a log of kexec -d), two snapshots or two bundles can be compared</source>
        <translation>{file} est {kind} : on peut comparer deux plans (kwb plan --json, plan.json, un journal de kexec -d), deux instantanés ou deux paquets</translation>
    </message>
</context>
<context>
    <name>diff.load</name>
    <message>
        <source>the kernel of one of the machines did not take the image</source>
        <translation>le noyau de l’une des machines n’a pas accepté l’image</translation>
    </message>
</context>
<context>
    <name>diff.load-disabled</name>
    <message>
        <source>with 1 the kernel refuses every load until it is started again (EPERM)</source>
        <translation>à 1 le noyau refuse tout chargement jusqu’au prochain démarrage (EPERM)</translation>
    </message>
</context>
<context>
    <name>diff.load-limit</name>
    <message>
        <source>the number of loads that are still allowed; -1 is no limit</source>
        <translation>le nombre de chargements encore permis&#x202f;; -1, c’est sans limite</translation>
    </message>
</context>
<context>
    <name>diff.loaded</name>
    <message>
        <source>whether an image is loaded already; a new one takes its place</source>
        <translation>si une image est déjà chargée&#x202f;; une nouvelle prend sa place</translation>
    </message>
</context>
<context>
    <name>diff.loader</name>
    <message>
        <source>another loader program is in the bundle: another version of kwb, or the other byte order</source>
        <translation>un autre programme chargeur est dans le lot&#xa0;: une autre version de kwb, ou l’autre ordre des octets</translation>
    </message>
</context>
<context>
    <name>diff.lockdown</name>
    <message>
        <source>with integrity or confidentiality kexec_load is refused (EPERM)</source>
        <translation>avec integrity ou confidentiality, kexec_load est refusé (EPERM)</translation>
    </message>
</context>
<context>
    <name>diff.machine</name>
    <message>
        <source>they are for machines of different kinds</source>
        <translation>ils sont pour des machines de genres différents</translation>
    </message>
    <message>
        <source>another machine type</source>
        <translation>un autre type de machine</translation>
    </message>
</context>
<context>
    <name>diff.memory</name>
    <message>
        <source>memory of this kind lies elsewhere, and the search for places with it</source>
        <translation>la mémoire de ce genre est ailleurs, et la recherche de places avec elle</translation>
    </message>
</context>
<context>
    <name>diff.memreserve</name>
    <message>
        <source>the reservation block differs; its rows change with every boot</source>
        <translation>le bloc de réservation diffère&#x202f;; ses lignes changent à chaque démarrage</translation>
    </message>
</context>
<context>
    <name>diff.mixed</name>
    <message>
        <source>a snapshot can be compared with another snapshot only</source>
        <translation>un instantané ne se compare qu’à un autre instantané</translation>
    </message>
</context>
<context>
    <name>diff.mode</name>
    <message>
        <source>one is for a normal boot, the other for a crash: they are placed by other rules</source>
        <translation>l’un est pour un démarrage normal, l’autre pour un crash&#xa0;: ils sont placés selon d’autres règles</translation>
    </message>
</context>
<context>
    <name>diff.moved</name>
    <message>
        <source>it lies elsewhere; the purgatory and the tree name its new address</source>
        <translation>il est ailleurs&#x202f;; le purgatory et l’arbre nomment sa nouvelle adresse</translation>
    </message>
</context>
<context>
    <name>diff.moved-over</name>
    <message>
        <source>its old place {place} now meets {kind} at {range}: loaded as it was, it would overwrite that</source>
        <translation>son ancienne place {place} rencontre maintenant {kind} à {range}&#xa0;: chargé tel quel, il l’écraserait</translation>
    </message>
</context>
<context>
    <name>diff.moved-purgatory</name>
    <message>
        <source>it lies elsewhere: it is linked anew for its new address, and entered there</source>
        <translation>il est ailleurs&#xa0;: il est lié de nouveau pour sa nouvelle adresse, et c’est là qu’on y entre</translation>
    </message>
</context>
<context>
    <name>diff.moved-without-tree</name>
    <message>
        <source>it lies elsewhere; what names its address has changed</source>
        <translation>il est ailleurs&#x202f;; ce qui nomme son adresse a changé</translation>
    </message>
</context>
<context>
    <name>diff.new-order</name>
    <message>
        <source>the new kernel has the other byte order</source>
        <translation>le nouveau noyau a l’autre ordre des octets</translation>
    </message>
</context>
<context>
    <name>diff.node-gone</name>
    <message>
        <source>a node that is gone: a device or CPU was taken out</source>
        <translation>un nœud a disparu&#xa0;: un périphérique ou un CPU a été retiré</translation>
    </message>
</context>
<context>
    <name>diff.node-new</name>
    <message>
        <source>a node that was not there: a device or CPU was added</source>
        <translation>un nœud est apparu&#xa0;: un périphérique ou un CPU a été ajouté</translation>
    </message>
</context>
<context>
    <name>diff.not-captured</name>
    <message>
        <source>only one of the two says it</source>
        <translation>un seul des deux le dit</translation>
    </message>
</context>
<context>
    <name>diff.old-cmdline</name>
    <message>
        <source>the running kernel has another command line; --cmdline-from-target takes it over</source>
        <translation>le noyau en marche a une autre ligne de commande&#x202f;; --cmdline-from-target la reprend</translation>
    </message>
</context>
<context>
    <name>diff.old-fdt</name>
    <message>
        <source>the tree of the running kernel lies elsewhere, as after every boot</source>
        <translation>l’arbre du noyau en marche est ailleurs, comme après chaque démarrage</translation>
    </message>
</context>
<context>
    <name>diff.old-initrd</name>
    <message>
        <source>the running kernel&apos;s initrd lies elsewhere, as after every boot</source>
        <translation>l’initrd du noyau en marche est ailleurs, comme après chaque démarrage</translation>
    </message>
</context>
<context>
    <name>diff.old-order</name>
    <message>
        <source>the running kernel has the other byte order: it enters the purgatory in it, so the purgatory must be the other one</source>
        <translation>le noyau en marche a l’autre ordre des octets&#xa0;: il entre avec lui dans le purgatory, qui doit donc être l’autre</translation>
    </message>
</context>
<context>
    <name>diff.opal</name>
    <message>
        <source>OPAL&apos;s memory moved or was resized: a segment there would kill the firmware</source>
        <translation>la mémoire d’OPAL a bougé ou changé de taille&#xa0;: un segment à cet endroit tuerait le micrologiciel</translation>
    </message>
</context>
<context>
    <name>diff.page-size</name>
    <message>
        <source>the running kernel&apos;s pages have another size: kexec_load refuses segments that are no whole pages of it (EADDRNOTAVAIL)</source>
        <translation>les pages du noyau en marche ont une autre taille&#xa0;: kexec_load refuse les segments qui n’en sont pas des pages entières (EADDRNOTAVAIL)</translation>
    </message>
</context>
<context>
    <name>diff.purgatory</name>
    <message>
        <source>another purgatory runs between the kernels</source>
        <translation>un autre purgatory tourne entre les noyaux</translation>
    </message>
</context>
<context>
    <name>diff.ram-grew</name>
    <message>
        <source>the machine has {size} more RAM; a top-down search takes other places</source>
        <translation>la machine a {size} de RAM en plus&#x202f;; une recherche par le haut prend d’autres places</translation>
    </message>
</context>
<context>
    <name>diff.ram-moved</name>
    <message>
        <source>as much RAM as before, but in other places</source>
        <translation>autant de RAM qu’avant, mais à d’autres endroits</translation>
    </message>
</context>
<context>
    <name>diff.ram-shrank</name>
    <message>
        <source>the machine has {size} less RAM: a segment in what is gone cannot be loaded, and half of what is left is all that an image may fill</source>
        <translation>la machine a {size} de RAM en moins&#xa0;: un segment dans ce qui manque ne peut pas être chargé, et la moitié de ce qui reste est tout ce qu’une image peut remplir</translation>
    </message>
</context>
<context>
    <name>diff.release</name>
    <message>
        <source>another kernel is running: its length, its allocator and its policy may differ</source>
        <translation>un autre noyau tourne&#xa0;: sa longueur, son allocateur et ses règles peuvent différer</translation>
    </message>
</context>
<context>
    <name>diff.reserved</name>
    <message>
        <source>firmware reserves other memory than before</source>
        <translation>le micrologiciel réserve une autre mémoire qu’avant</translation>
    </message>
</context>
<context>
    <name>diff.rtas</name>
    <message>
        <source>RTAS was instantiated elsewhere by this boot&apos;s firmware: a segment that was clear of it may overwrite it now, and the new kernel&apos;s calls would crash</source>
        <translation>le micrologiciel de ce démarrage a installé RTAS ailleurs&#xa0;: un segment qui en était à l’écart peut maintenant l’écraser, et les appels du nouveau noyau planteraient</translation>
    </message>
</context>
<context>
    <name>diff.segment-gone</name>
    <message>
        <source>this segment is not loaded any more</source>
        <translation>ce segment n’est plus chargé</translation>
    </message>
</context>
<context>
    <name>diff.segment-new</name>
    <message>
        <source>this segment was not loaded before</source>
        <translation>ce segment n’était pas chargé avant</translation>
    </message>
</context>
<context>
    <name>diff.shrank</name>
    <message>
        <source>it takes less memory</source>
        <translation>il prend moins de mémoire</translation>
    </message>
</context>
<context>
    <name>diff.tce</name>
    <message>
        <source>the TCE tables moved: devices still write through them after the jump</source>
        <translation>les tables TCE ont bougé&#xa0;: des périphériques écrivent encore à travers elles après le saut</translation>
    </message>
</context>
<context>
    <name>diff.tree</name>
    <message>
        <source>the new kernel is handed this as the machine has it</source>
        <translation>le nouveau noyau reçoit cela tel que la machine l’a</translation>
    </message>
</context>
<context>
    <name>diff.tree-kernel-end</name>
    <message>
        <source>the running kernel ends elsewhere; segments must lie behind it</source>
        <translation>le noyau en marche finit ailleurs&#x202f;; les segments doivent être derrière</translation>
    </message>
</context>
<context>
    <name>diff.tree-memory</name>
    <message>
        <source>the machine&apos;s memory differs</source>
        <translation>la mémoire de la machine diffère</translation>
    </message>
</context>
<context>
    <name>diff.tree-row</name>
    <message>
        <source>a row of the reservation block</source>
        <translation>une ligne du bloc de réservation</translation>
    </message>
</context>
<context>
    <name>diff.tree-volatile</name>
    <message>
        <source>differs with every boot; a plan replaces it</source>
        <translation>diffère à chaque démarrage&#x202f;; un plan le remplace</translation>
    </message>
</context>
<context>
    <name>diff.unplaced</name>
    <message>
        <source>there is no room for it any more: the boot cannot be loaded</source>
        <translation>il n’y a plus de place pour lui&#xa0;: le démarrage ne peut pas être chargé</translation>
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
        <translation>allocateur</translation>
    </message>
</context>
<context>
    <name>differences.arch</name>
    <message>
        <source>architecture</source>
        <translation>architecture</translation>
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
        <translation>ligne de commande</translation>
    </message>
</context>
<context>
    <name>differences.edit</name>
    <message>
        <source>tree edit {name}</source>
        <translation>modification de l’arbre {name}</translation>
    </message>
</context>
<context>
    <name>differences.entry</name>
    <message>
        <source>entry for kexec</source>
        <translation>point d’entrée pour kexec</translation>
    </message>
</context>
<context>
    <name>differences.finding</name>
    <message>
        <source>finding {name}</source>
        <translation>constat {name}</translation>
    </message>
</context>
<context>
    <name>differences.fingerprint</name>
    <message>
        <source>fingerprint of the machine</source>
        <translation>empreinte de la machine</translation>
    </message>
</context>
<context>
    <name>differences.load</name>
    <message>
        <source>answer of kexec_load</source>
        <translation>réponse de kexec_load</translation>
    </message>
</context>
<context>
    <name>differences.machine</name>
    <message>
        <source>kind of machine</source>
        <translation>genre de machine</translation>
    </message>
</context>
<context>
    <name>differences.meaning</name>
    <message>
        <source>what it means</source>
        <translation>ce que cela signifie</translation>
    </message>
</context>
<context>
    <name>differences.memory</name>
    <message>
        <source>memory: {name}</source>
        <translation>mémoire&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>differences.mode</name>
    <message>
        <source>normal boot or crash</source>
        <translation>démarrage normal ou crash</translation>
    </message>
</context>
<context>
    <name>differences.new-order</name>
    <message>
        <source>new kernel: byte order</source>
        <translation>nouveau noyau&#xa0;: ordre des octets</translation>
    </message>
</context>
<context>
    <name>differences.old-order</name>
    <message>
        <source>running kernel: byte order</source>
        <translation>noyau en marche&#xa0;: ordre des octets</translation>
    </message>
</context>
<context>
    <name>differences.page-size</name>
    <message>
        <source>page size</source>
        <translation>taille des pages</translation>
    </message>
</context>
<context>
    <name>differences.path</name>
    <message>
        <source>what</source>
        <translation>quoi</translation>
    </message>
</context>
<context>
    <name>differences.purgatory</name>
    <message>
        <source>choice of purgatory</source>
        <translation>choix du purgatory</translation>
    </message>
</context>
<context>
    <name>differences.segment-bufsz</name>
    <message>
        <source>{name}: size in the file</source>
        <translation>{name}&#xa0;: taille dans le fichier</translation>
    </message>
</context>
<context>
    <name>differences.segment-mem</name>
    <message>
        <source>{name}: address</source>
        <translation>{name}&#xa0;: adresse</translation>
    </message>
</context>
<context>
    <name>differences.segment-memsz</name>
    <message>
        <source>{name}: size in memory</source>
        <translation>{name}&#xa0;: taille en mémoire</translation>
    </message>
</context>
<context>
    <name>differences.segment-sha256</name>
    <message>
        <source>{name}: digest</source>
        <translation>{name}&#xa0;: empreinte</translation>
    </message>
</context>
<context>
    <name>differences.unplaced</name>
    <message>
        <source>{name}: no room</source>
        <translation>{name}&#xa0;: pas de place</translation>
    </message>
</context>
<context>
    <name>dump.many-notes</name>
    <message>
        <source>it has more than 2^20 notes</source>
        <translation>il a plus de 2^20 notes</translation>
    </message>
</context>
<context>
    <name>dump.no-core</name>
    <message>
        <source>it is no ELF core file of 64 bits</source>
        <translation>ce n’est pas un fichier core ELF de 64 bits</translation>
    </message>
</context>
<context>
    <name>dump.note-outside</name>
    <message>
        <source>a note is longer than its row</source>
        <translation>une note est plus longue que sa ligne</translation>
    </message>
</context>
<context>
    <name>dump.notes-outside</name>
    <message>
        <source>notes lie beyond the end of the file</source>
        <translation>des notes sont au-delà de la fin du fichier</translation>
    </message>
</context>
<context>
    <name>dump.row-size</name>
    <message>
        <source>its program headers are not of 56 bytes</source>
        <translation>ses en-têtes de programme n’ont pas 56 octets</translation>
    </message>
</context>
<context>
    <name>dump.rows-outside</name>
    <message>
        <source>its program headers lie beyond the end of the file</source>
        <translation>ses en-têtes de programme sont au-delà de la fin du fichier</translation>
    </message>
</context>
<context>
    <name>evidence.address</name>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
</context>
<context>
    <name>evidence.align</name>
    <message>
        <source>align</source>
        <translation>alignement</translation>
    </message>
</context>
<context>
    <name>evidence.allocator</name>
    <message>
        <source>allocator</source>
        <translation>allocateur</translation>
    </message>
</context>
<context>
    <name>evidence.arch</name>
    <message>
        <source>architecture</source>
        <translation>architecture</translation>
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
        <translation>raison</translation>
    </message>
</context>
<context>
    <name>evidence.block</name>
    <message>
        <source>block</source>
        <translation>bloc</translation>
    </message>
</context>
<context>
    <name>evidence.cmdline</name>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
</context>
<context>
    <name>evidence.computed</name>
    <message>
        <source>computed</source>
        <translation>calculé</translation>
    </message>
</context>
<context>
    <name>evidence.condition</name>
    <message>
        <source>condition</source>
        <translation>condition</translation>
    </message>
</context>
<context>
    <name>evidence.consequence</name>
    <message>
        <source>consequence</source>
        <translation>conséquence</translation>
    </message>
</context>
<context>
    <name>evidence.console</name>
    <message>
        <source>console</source>
        <translation>console</translation>
    </message>
</context>
<context>
    <name>evidence.count</name>
    <message>
        <source>count</source>
        <translation>nombre</translation>
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
        <translation>différence</translation>
    </message>
</context>
<context>
    <name>evidence.end</name>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
</context>
<context>
    <name>evidence.entry</name>
    <message>
        <source>entry</source>
        <translation>entrée</translation>
    </message>
</context>
<context>
    <name>evidence.excess</name>
    <message>
        <source>too much</source>
        <translation>excès</translation>
    </message>
</context>
<context>
    <name>evidence.expected</name>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
</context>
<context>
    <name>evidence.extent</name>
    <message>
        <source>memory after the jump</source>
        <translation>mémoire après le saut</translation>
    </message>
</context>
<context>
    <name>evidence.file</name>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
</context>
<context>
    <name>evidence.fits</name>
    <message>
        <source>what fits</source>
        <translation>convient</translation>
    </message>
</context>
<context>
    <name>evidence.found</name>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
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
        <translation>fonction</translation>
    </message>
</context>
<context>
    <name>evidence.given</name>
    <message>
        <source>given</source>
        <translation>donné</translation>
    </message>
</context>
<context>
    <name>evidence.half</name>
    <message>
        <source>half</source>
        <translation>moitié</translation>
    </message>
</context>
<context>
    <name>evidence.how</name>
    <message>
        <source>how</source>
        <translation>comment</translation>
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
        <translation>noyau</translation>
    </message>
</context>
<context>
    <name>evidence.kernelEnd</name>
    <message>
        <source>end of the kernel</source>
        <translation>fin du noyau</translation>
    </message>
</context>
<context>
    <name>evidence.length</name>
    <message>
        <source>length</source>
        <translation>longueur</translation>
    </message>
</context>
<context>
    <name>evidence.limit</name>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
</context>
<context>
    <name>evidence.linked</name>
    <message>
        <source>linked for</source>
        <translation>lié pour</translation>
    </message>
</context>
<context>
    <name>evidence.machine</name>
    <message>
        <source>machine</source>
        <translation>machine</translation>
    </message>
</context>
<context>
    <name>evidence.min</name>
    <message>
        <source>at least</source>
        <translation>minimum</translation>
    </message>
</context>
<context>
    <name>evidence.mode</name>
    <message>
        <source>mode</source>
        <translation>mode</translation>
    </message>
</context>
<context>
    <name>evidence.name</name>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
</context>
<context>
    <name>evidence.need</name>
    <message>
        <source>need</source>
        <translation>nécessaire</translation>
    </message>
</context>
<context>
    <name>evidence.new</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
</context>
<context>
    <name>evidence.node</name>
    <message>
        <source>node</source>
        <translation>nœud</translation>
    </message>
</context>
<context>
    <name>evidence.now</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>evidence.number</name>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
</context>
<context>
    <name>evidence.old</name>
    <message>
        <source>old</source>
        <translation>ancien</translation>
    </message>
</context>
<context>
    <name>evidence.order</name>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
</context>
<context>
    <name>evidence.other</name>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
</context>
<context>
    <name>evidence.otherRange</name>
    <message>
        <source>other range</source>
        <translation>autre plage</translation>
    </message>
</context>
<context>
    <name>evidence.page</name>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
</context>
<context>
    <name>evidence.part</name>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
</context>
<context>
    <name>evidence.parts</name>
    <message>
        <source>parts</source>
        <translation>parties</translation>
    </message>
</context>
<context>
    <name>evidence.place</name>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
</context>
<context>
    <name>evidence.places</name>
    <message>
        <source>places</source>
        <translation>places</translation>
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
        <translation>prévu</translation>
    </message>
</context>
<context>
    <name>evidence.policy</name>
    <message>
        <source>policy</source>
        <translation>politique</translation>
    </message>
</context>
<context>
    <name>evidence.property</name>
    <message>
        <source>property</source>
        <translation>propriété</translation>
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
        <translation>particularité</translation>
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
        <translation>plage</translation>
    </message>
</context>
<context>
    <name>evidence.read</name>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
</context>
<context>
    <name>evidence.reason</name>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
</context>
<context>
    <name>evidence.region</name>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
</context>
<context>
    <name>evidence.register</name>
    <message>
        <source>register</source>
        <translation>registre</translation>
    </message>
</context>
<context>
    <name>evidence.remark</name>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
</context>
<context>
    <name>evidence.reserve</name>
    <message>
        <source>reserve</source>
        <translation>réservation</translation>
    </message>
</context>
<context>
    <name>evidence.root</name>
    <message>
        <source>root</source>
        <translation>racine</translation>
    </message>
</context>
<context>
    <name>evidence.row</name>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
</context>
<context>
    <name>evidence.rule</name>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
</context>
<context>
    <name>evidence.segment</name>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
</context>
<context>
    <name>evidence.size</name>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
</context>
<context>
    <name>evidence.source</name>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
</context>
<context>
    <name>evidence.sources</name>
    <message>
        <source>sources</source>
        <translation>sources</translation>
    </message>
</context>
<context>
    <name>evidence.standing</name>
    <message>
        <source>standing</source>
        <translation>état</translation>
    </message>
</context>
<context>
    <name>evidence.symbol</name>
    <message>
        <source>symbol</source>
        <translation>symbole</translation>
    </message>
</context>
<context>
    <name>evidence.taken</name>
    <message>
        <source>taken</source>
        <translation>pris</translation>
    </message>
</context>
<context>
    <name>evidence.target</name>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
</context>
<context>
    <name>evidence.template</name>
    <message>
        <source>template</source>
        <translation>modèle</translation>
    </message>
</context>
<context>
    <name>evidence.tool</name>
    <message>
        <source>tool</source>
        <translation>outil</translation>
    </message>
</context>
<context>
    <name>evidence.value</name>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
</context>
<context>
    <name>evidence.wanted</name>
    <message>
        <source>wanted</source>
        <translation>demandé</translation>
    </message>
</context>
<context>
    <name>evidence.what</name>
    <message>
        <source>what</source>
        <translation>quoi</translation>
    </message>
</context>
<context>
    <name>evidence.when</name>
    <message>
        <source>when</source>
        <translation>quand</translation>
    </message>
</context>
<context>
    <name>evidence.where</name>
    <message>
        <source>where</source>
        <translation>où</translation>
    </message>
</context>
<context>
    <name>evidence.written</name>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
</context>
<context>
    <name>exclude.coherent-memory</name>
    <message>
        <source>it is a device&apos;s memory, not RAM of the system</source>
        <translation>c’est la mémoire d’un périphérique, pas de la RAM du système</translation>
    </message>
</context>
<context>
    <name>exclude.crashkernel</name>
    <message>
        <source>the crash kernel waits there until the jump</source>
        <translation>le noyau de crash y attend jusqu’au saut</translation>
    </message>
</context>
<context>
    <name>exclude.fadump</name>
    <message>
        <source>it belongs to a firmware-assisted dump</source>
        <translation>elle appartient à un vidage assisté par le micrologiciel</translation>
    </message>
</context>
<context>
    <name>exclude.firmware</name>
    <message>
        <source>the new kernel calls this firmware</source>
        <translation>le nouveau noyau appelle ce micrologiciel</translation>
    </message>
</context>
<context>
    <name>exclude.hash-table</name>
    <message>
        <source>the running kernel&apos;s page table is in use until the jump</source>
        <translation>la table des pages du noyau en marche sert jusqu’au saut</translation>
    </message>
</context>
<context>
    <name>exclude.kernel</name>
    <message>
        <source>no segment is put there, because kexec_load would refuse it with ETXTBSY</source>
        <translation>aucun segment n’y est mis, parce que kexec_load le refuserait avec ETXTBSY</translation>
    </message>
</context>
<context>
    <name>exclude.old-initrd</name>
    <message>
        <source>the running kernel keeps its initrd (retain_initrd)</source>
        <translation>le noyau en marche garde son initrd (retain_initrd)</translation>
    </message>
</context>
<context>
    <name>exclude.reserved-memory</name>
    <message>
        <source>the new kernel reserves it for itself</source>
        <translation>le nouveau noyau la réserve pour lui</translation>
    </message>
</context>
<context>
    <name>exclude.reserved-range</name>
    <message>
        <source>the firmware has reserved it for good</source>
        <translation>le micrologiciel l’a réservée pour toujours</translation>
    </message>
</context>
<context>
    <name>exclude.tce</name>
    <message>
        <source>devices use these tables until the jump</source>
        <translation>des périphériques utilisent ces tables jusqu’au saut</translation>
    </message>
</context>
<context>
    <name>export.has-errors</name>
    <message>
        <source>the plan has errors, so nothing was written</source>
        <translation>le plan a des erreurs, rien n’a donc été écrit</translation>
    </message>
</context>
<context>
    <name>export.no-plan</name>
    <message>
        <source>there is no plan to export yet</source>
        <translation>il n’y a pas encore de plan à exporter</translation>
    </message>
</context>
<context>
    <name>export.not-exportable</name>
    <message>
        <source>not every segment has its bytes here, so there is nothing to write</source>
        <translation>chaque segment n’a pas ses octets ici, il n’y a donc rien à écrire</translation>
    </message>
</context>
<context>
    <name>expression.limit</name>
    <message>
        <source>has no value within 64 bits, or is too long: {text}</source>
        <translation>n’a pas de valeur sur 64 bits, ou est trop long&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>expression.malformed</name>
    <message>
        <source>cannot be read as an expression: {text}</source>
        <translation>ne peut pas être lu comme une expression&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>expression.open</name>
    <message>
        <source>braces are not closed</source>
        <translation>des accolades ne sont pas fermées</translation>
    </message>
</context>
<context>
    <name>expression.unknown</name>
    <message>
        <source>nothing is called {name}</source>
        <translation>rien ne s’appelle {name}</translation>
    </message>
</context>
<context>
    <name>extent.crash-brief</name>
    <message>
        <source>crash</source>
        <translation>crash</translation>
    </message>
</context>
<context>
    <name>extent.crash-memory</name>
    <message>
        <source>all the memory that it may use besides, as its tree says: what lies outside is left for the dump</source>
        <translation>toute la mémoire qu’il peut utiliser en plus, comme le dit son arbre : ce qui est dehors reste pour le vidage</translation>
    </message>
</context>
<context>
    <name>extent.crash-memory-brief</name>
    <message>
        <source>crash kernel</source>
        <translation>noyau de crash</translation>
    </message>
</context>
<context>
    <name>extent.crash-memory-name</name>
    <message>
        <source>crash kernel&apos;s memory</source>
        <translation>mémoire du noyau de crash</translation>
    </message>
</context>
<context>
    <name>extent.crash-name</name>
    <message>
        <source>crash region</source>
        <translation>zone de crash</translation>
    </message>
</context>
<context>
    <name>extent.crash-region</name>
    <message>
        <source>crashkernel={value} of its command line: reserved, and not written before a crash kernel is loaded</source>
        <translation>crashkernel={value} de sa ligne de commande&#xa0;: réservé, et pas écrit avant qu’un noyau de crash soit chargé</translation>
    </message>
</context>
<context>
    <name>extent.new-kernel</name>
    <message>
        <source>once it runs, before it reads the tree: it copies itself to 0, bss included ({source}); nothing is decompressed on the target</source>
        <translation>dès qu’il tourne, avant qu’il lise l’arbre&#xa0;: il se copie à 0, bss compris ({source})&#x202f;; rien n’est décompressé sur la cible</translation>
    </message>
</context>
<context>
    <name>extent.new-kernel-brief</name>
    <message>
        <source>new kernel</source>
        <translation>noyau</translation>
    </message>
</context>
<context>
    <name>extent.new-kernel-name</name>
    <message>
        <source>new kernel at 0</source>
        <translation>nouveau noyau à 0</translation>
    </message>
</context>
<context>
    <name>extent.size-rounded</name>
    <message>
        <source>p_memsz, rounded up to 64 KiB: the file has no symbol _end</source>
        <translation>p_memsz, arrondi à 64 Kio : le fichier n’a pas de symbole _end</translation>
    </message>
</context>
<context>
    <name>extent.size-symbol</name>
    <message>
        <source>symbol _end</source>
        <translation>symbole _end</translation>
    </message>
</context>
<context>
    <name>extent.stack</name>
    <message>
        <source>a hole that its loader finds: no segment stands for it, and kexec_load does not know of it</source>
        <translation>un trou que son chargeur trouve&#xa0;: aucun segment ne le représente, et kexec_load n’en sait rien</translation>
    </message>
</context>
<context>
    <name>extent.stack-brief</name>
    <message>
        <source>stack</source>
        <translation>pile</translation>
    </message>
</context>
<context>
    <name>extent.stack-name</name>
    <message>
        <source>purgatory&apos;s stack</source>
        <translation>pile du purgatory</translation>
    </message>
</context>
<context>
    <name>extent.vectors</name>
    <message>
        <source>it stays where it was loaded, but handlers of exceptions always lie from 0: what was there has been saved by the purgatory</source>
        <translation>il reste là où il a été chargé, mais les gestionnaires d’exceptions sont toujours à partir de 0 : ce qui était là a été sauvé par le purgatory</translation>
    </message>
</context>
<context>
    <name>extent.vectors-brief</name>
    <message>
        <source>vectors</source>
        <translation>vecteurs</translation>
    </message>
</context>
<context>
    <name>extent.vectors-name</name>
    <message>
        <source>crash kernel&apos;s exception vectors</source>
        <translation>vecteurs d’exceptions du noyau de crash</translation>
    </message>
</context>
<context>
    <name>file-kind.bundle</name>
    <message>
        <source>bundle</source>
        <translation>lot</translation>
    </message>
</context>
<context>
    <name>file-kind.compressed</name>
    <message>
        <source>compressed file</source>
        <translation>fichier compressé</translation>
    </message>
</context>
<context>
    <name>file-kind.device-tree</name>
    <message>
        <source>device tree</source>
        <translation>arbre des périphériques</translation>
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
        <translation>noyau</translation>
    </message>
</context>
<context>
    <name>file-kind.kexec-log</name>
    <message>
        <source>kexec -d log</source>
        <translation>journal de kexec -d</translation>
    </message>
</context>
<context>
    <name>file-kind.overlay</name>
    <message>
        <source>device-tree overlay</source>
        <translation>overlay de l’arbre</translation>
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
        <translation>objet relogeable</translation>
    </message>
</context>
<context>
    <name>file-kind.snapshot</name>
    <message>
        <source>snapshot</source>
        <translation>instantané</translation>
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
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>file-load.cmdline</name>
    <message>
        <source>The command line, with the plan&apos;s marker if it has one.</source>
        <translation>La ligne de commande, avec la marque du plan s’il en a une.</translation>
    </message>
</context>
<context>
    <name>file-load.digests</name>
    <message>
        <source>Verification of our segments after the jump; the files are verified before it.</source>
        <translation>La vérification de nos segments après le saut ; les fichiers sont vérifiés avant.</translation>
    </message>
</context>
<context>
    <name>file-load.edits</name>
    <message>
        <source>Edits of the tree by hand: {count}.</source>
        <translation>Modifications de l’arbre à la main : {count}.</translation>
    </message>
</context>
<context>
    <name>file-load.initrd</name>
    <message>
        <source>The initrd, byte for byte ({size}).</source>
        <translation>L’initrd, octet pour octet ({size}).</translation>
    </message>
</context>
<context>
    <name>file-load.kernel</name>
    <message>
        <source>The kernel: its file, whole ({size}).</source>
        <translation>Le noyau : son fichier entier ({size}).</translation>
    </message>
</context>
<context>
    <name>file-load.overlays</name>
    <message>
        <source>Overlays: {count}.</source>
        <translation>Overlays : {count}.</translation>
    </message>
</context>
<context>
    <name>file-load.own-tree</name>
    <message>
        <source>The tree that was given in place of the target&apos;s.</source>
        <translation>L’arbre donné à la place de celui de la cible.</translation>
    </message>
</context>
<context>
    <name>file-load.pins</name>
    <message>
        <source>Pinned addresses: {count}.</source>
        <translation>Adresses fixées : {count}.</translation>
    </message>
</context>
<context>
    <name>file-load.placement</name>
    <message>
        <source>The places: the target&apos;s kernel looks for holes by its own rules.</source>
        <translation>Les emplacements : le noyau de la cible cherche des trous selon ses propres règles.</translation>
    </message>
</context>
<context>
    <name>file-load.purgatory</name>
    <message>
        <source>The purgatory: that of the target&apos;s kernel runs, which verifies its own digests and says nothing on the console.</source>
        <translation>Le purgatory : celui du noyau de la cible s’exécute, qui vérifie ses propres empreintes et ne dit rien sur la console.</translation>
    </message>
</context>
<context>
    <name>file-load.reserves</name>
    <message>
        <source>Ranges that were to be kept free: {count}.</source>
        <translation>Plages qui devaient rester libres : {count}.</translation>
    </message>
</context>
<context>
    <name>file-load.tree</name>
    <message>
        <source>The device tree: the target&apos;s kernel makes one from the tree it was booted with.</source>
        <translation>L’arbre des périphériques : le noyau de la cible en fait un à partir de celui avec lequel il a démarré.</translation>
    </message>
</context>
<context>
    <name>file.archive</name>
    <message>
        <source>archive</source>
        <translation>archive</translation>
    </message>
</context>
<context>
    <name>file.big-endian</name>
    <message>
        <source>{machine} big-endian</source>
        <translation>{machine} gros-boutiste</translation>
    </message>
</context>
<context>
    <name>file.cannot-read</name>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>ne peut pas être lu&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>file.cannot-write</name>
    <message>
        <source>cannot be written: {reason}</source>
        <translation>ne peut pas être écrit&#xa0;: {reason}</translation>
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
        <translation>ELF dans {wrappers}</translation>
    </message>
</context>
<context>
    <name>file.folder</name>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
</context>
<context>
    <name>file.initramfs</name>
    <message>
        <source>initramfs, archives: {archives}, files: {files}, {size} unpacked</source>
        <translation>initramfs, archives : {archives}, fichiers : {files}, {size} décompressés</translation>
    </message>
</context>
<context>
    <name>file.kernel</name>
    <message>
        <source>kernel, {platform}, {packing}, {size} in memory</source>
        <translation>noyau, {platform}, {packing}, {size} en mémoire</translation>
    </message>
</context>
<context>
    <name>file.linux</name>
    <message>
        <source>{release} kernel, {platform}, {packing}, {size} in memory</source>
        <translation>noyau {release}, {platform}, {packing}, {size} en mémoire</translation>
    </message>
</context>
<context>
    <name>file.little-endian</name>
    <message>
        <source>{machine} little-endian</source>
        <translation>{machine} petit-boutiste</translation>
    </message>
</context>
<context>
    <name>file.log</name>
    <message>
        <source>kexec -d log, {machine}, segments: {count}, entry {entry}</source>
        <translation>journal de kexec -d, {machine}, segments : {count}, entrée {entry}</translation>
    </message>
</context>
<context>
    <name>file.log-refused</name>
    <message>
        <source>kexec -d log, {machine}, segments: {count}, entry {entry}, refused: {failure}</source>
        <translation>journal de kexec -d, {machine}, segments : {count}, entrée {entry}, refusé : {failure}</translation>
    </message>
</context>
<context>
    <name>file.not-regular</name>
    <message>
        <source>cannot be read: it is a device or a pipe, not a file</source>
        <translation>ne peut pas être lu : c’est un périphérique ou un tube, pas un fichier</translation>
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
        <translation>gros-boutiste</translation>
    </message>
</context>
<context>
    <name>file.order-little</name>
    <message>
        <source>little-endian</source>
        <translation>petit-boutiste</translation>
    </message>
</context>
<context>
    <name>file.other-folder</name>
    <message>
        <source>a folder that is neither a bundle nor a snapshot</source>
        <translation>un dossier qui n’est ni un lot ni un instantané</translation>
    </message>
</context>
<context>
    <name>file.other-set</name>
    <message>
        <source>{what}, neither a bundle nor a snapshot, files: {count}</source>
        <translation>{what}, ni lot ni instantané, fichiers : {count}</translation>
    </message>
</context>
<context>
    <name>file.page-size</name>
    <message>
        <source>pages of {size}</source>
        <translation>pages de {size}</translation>
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
        <translation>{kind}, {what}, fichiers : {count}</translation>
    </message>
</context>
<context>
    <name>file.stream</name>
    <message>
        <source>{compression} stream of {packed}, {size} unpacked, of no known kind</source>
        <translation>flux {compression} de {packed}, {size} décompressés, de type inconnu</translation>
    </message>
</context>
<context>
    <name>file.tree</name>
    <message>
        <source>{kind}, {size} bytes, version {version}</source>
        <translation>{kind}, {size} octets, version {version}</translation>
    </message>
</context>
<context>
    <name>file.uimage</name>
    <message>
        <source>uImage “{name}”, {type}, {size} of data</source>
        <translation>uImage « {name} », {type}, {size} de données</translation>
    </message>
</context>
<context>
    <name>file.unknown</name>
    <message>
        <source>of no known kind, {size}</source>
        <translation>de type inconnu, {size}</translation>
    </message>
</context>
<context>
    <name>finding.above-first-block</name>
    <message>
        <source>{segment} {range} ends above the first memory block {block}, which is all that a hash-MMU kernel reaches at its start.</source>
        <translation>{segment} {range} finit au-dessus du premier bloc de mémoire {block}, et un noyau à MMU à hachage n’atteint rien d’autre à son démarrage.</translation>
    </message>
</context>
<context>
    <name>finding.above-first-block-radix</name>
    <message>
        <source>{segment} {range} ends above the first memory block {block}; a radix kernel reaches it, a hash kernel would not.</source>
        <translation>{segment} {range} finit au-dessus du premier bloc de mémoire {block}&#x202f;; un noyau radix l’atteint, un noyau à hachage ne l’atteindrait pas.</translation>
    </message>
</context>
<context>
    <name>finding.above-first-block-unknown</name>
    <message>
        <source>{segment} {range} ends above the first memory block {block}, and whether the new kernel runs with the radix MMU cannot be told: its file has no symbols.</source>
        <translation>{segment} {range} finit au-dessus du premier bloc de mémoire {block}, et on ne peut pas savoir si le nouveau noyau tourne avec la MMU radix&#xa0;: son fichier n’a pas de symboles.</translation>
    </message>
</context>
<context>
    <name>finding.allocator-gives-up</name>
    <message>
        <source>{allocator} itself would load nothing here: {reason}.</source>
        <translation>{allocator} lui-même ne chargerait rien ici&#xa0;: {reason}.</translation>
    </message>
</context>
<context>
    <name>finding.already-loaded</name>
    <message>
        <source>Something was loaded on the target when the snapshot was taken; this load will replace it.</source>
        <translation>Quelque chose était chargé sur la cible quand l’instantané a été pris&#x202f;; ce chargement le remplacera.</translation>
    </message>
</context>
<context>
    <name>finding.bare-tree</name>
    <message>
        <source>The target is a bare device tree: what the running machine looks like is not known, and the loader will want --force.</source>
        <translation>La cible est un arbre nu&#xa0;: on ne sait pas comment est la machine en marche, et le chargeur voudra --force.</translation>
    </message>
</context>
<context>
    <name>finding.boot-cpu-missing</name>
    <message>
        <source>The new tree has no CPU with hardware id {cpu}, the one that will boot.</source>
        <translation>Le nouvel arbre n’a pas de CPU au numéro matériel {cpu}, celui qui démarrera.</translation>
    </message>
</context>
<context>
    <name>finding.bundle-untrusted</name>
    <message>
        <source>Nobody who is trusted has signed the bundle: {standing}.</source>
        <translation>Personne de confiance n’a signé le lot&#xa0;: {standing}.</translation>
    </message>
</context>
<context>
    <name>finding.byte-order-assumed</name>
    <message>
        <source>The target does not say its byte order; {order} was taken, the new kernel&apos;s own.</source>
        <translation>La cible ne dit pas son ordre des octets&#x202f;; {order} a été pris, celui du nouveau noyau.</translation>
    </message>
</context>
<context>
    <name>finding.capture-leftover</name>
    <message>
        <source>{what} makes the new kernel take itself for one that is to save a dump.</source>
        <translation>À cause de {what}, le nouveau noyau se prendra pour un noyau qui doit sauver une image mémoire.</translation>
    </message>
</context>
<context>
    <name>finding.cmdline-empty</name>
    <message>
        <source>The new kernel gets no command line.</source>
        <translation>Le nouveau noyau ne reçoit pas de ligne de commande.</translation>
    </message>
</context>
<context>
    <name>finding.cmdline-ignored</name>
    <message>
        <source>{allocator} hands {file} over as it is: the new kernel gets its command line &quot;{cmdline}&quot; and not the one of the request.</source>
        <translation>{allocator} transmet {file} tel quel&#xa0;: le nouveau noyau reçoit sa ligne de commande &quot;{cmdline}&quot; et non celle de la requête.</translation>
    </message>
</context>
<context>
    <name>finding.cmdline-not-captured</name>
    <message>
        <source>The target&apos;s own command line was asked for, but the snapshot does not have it.</source>
        <translation>La ligne de commande de la cible était demandée, mais l’instantané ne l’a pas.</translation>
    </message>
</context>
<context>
    <name>finding.cmdline-root-twice</name>
    <message>
        <source>root= stands {count} times; the kernel takes the last, {root}.</source>
        <translation>root= apparaît {count} fois&#x202f;; le noyau prend le dernier, {root}.</translation>
    </message>
</context>
<context>
    <name>finding.cmdline-too-long</name>
    <message>
        <source>The command line is {length} bytes long with its NUL; the kernel keeps {limit}.</source>
        <translation>La ligne de commande fait {length} octets avec son NUL&#x202f;; le noyau en garde {limit}.</translation>
    </message>
</context>
<context>
    <name>finding.console-parameter</name>
    <message>
        <source>The command line says console={console}, but this machine&apos;s console is {expected}.</source>
        <translation>La ligne de commande dit console={console}, mais la console de cette machine est {expected}.</translation>
    </message>
</context>
<context>
    <name>finding.cpus-missing</name>
    <message>
        <source>The new tree does not list these CPUs of the target: {cpus}.</source>
        <translation>Le nouvel arbre ne cite pas ces CPU de la cible&#xa0;: {cpus}.</translation>
    </message>
</context>
<context>
    <name>finding.crash-all-cpus</name>
    <message>
        <source>The crash kernel will start all {cpus} processors: neither nr_cpus= nor maxcpus= is on its command line.</source>
        <translation>Le noyau de crash démarrera les {cpus} processeurs : ni nr_cpus= ni maxcpus= n’est sur sa ligne de commande.</translation>
    </message>
</context>
<context>
    <name>finding.crash-already-loaded</name>
    <message>
        <source>A crash kernel was loaded on the target when the snapshot was taken; this load will replace it.</source>
        <translation>Un noyau de crash était chargé sur la cible quand l’instantané a été pris ; ce chargement le remplacera.</translation>
    </message>
</context>
<context>
    <name>finding.crash-cmdline-crashkernel</name>
    <message>
        <source>crashkernel={value} stands on the command line of the crash kernel.</source>
        <translation>crashkernel={value} est sur la ligne de commande du noyau de crash.</translation>
    </message>
</context>
<context>
    <name>finding.crash-cmdline-elfcorehdr</name>
    <message>
        <source>The command line that was given has elfcorehdr={value}; the header of this plan&apos;s dump is at {place}.</source>
        <translation>La ligne de commande donnée a elfcorehdr={value} ; l’en-tête du vidage de ce plan est à {place}.</translation>
    </message>
</context>
<context>
    <name>finding.crash-cross-endian</name>
    <message>
        <source>The running kernel is {old}-endian, the crash kernel {new}-endian: the header of the dump will be {new}-endian, the notes and all memory {old}-endian.</source>
        <translation>Le noyau en marche est {old}-endian, le noyau de crash {new}-endian : l’en-tête du vidage sera {new}-endian, les notes et toute la mémoire {old}-endian.</translation>
    </message>
</context>
<context>
    <name>finding.crash-drconf-out-of-step</name>
    <message>
        <source>{allocator} writes usable memory for every LMB, but a kernel passes over those that are not its RAM: it will find {read} of {written} usable among the LMBs.</source>
        <translation>{allocator} écrit la mémoire utilisable de chaque LMB, mais un noyau saute ceux qui ne sont pas sa RAM : il trouvera {read} d’utilisables sur {written} parmi les LMB.</translation>
    </message>
</context>
<context>
    <name>finding.crash-kernel-lost</name>
    <message>
        <source>{segment} {range} lies in the crashkernel region {otherRange}: from the jump on there is no crash kernel to catch a panic.</source>
        <translation>{segment} {range} est dans la région crashkernel {otherRange}&#xa0;: à partir du saut il n’y a plus de noyau de crash pour rattraper une panique.</translation>
    </message>
</context>
<context>
    <name>finding.crash-kernel-not-relocatable</name>
    <message>
        <source>The crash kernel would be at {place}, but it was linked for {linked} and cannot run elsewhere.</source>
        <translation>Le noyau de crash serait à {place}, mais il a été lié pour {linked} et ne peut pas tourner ailleurs.</translation>
    </message>
</context>
<context>
    <name>finding.crash-load-limit-reached</name>
    <message>
        <source>The target allows no more loads of crash images (kexec_load_limit_panic = {limit}).</source>
        <translation>La cible ne permet plus de chargement d’images de crash (kexec_load_limit_panic = {limit}).</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-boot-id</name>
    <message>
        <source>The snapshot does not say which boot of the target it is from (boot_id).</source>
        <translation>L’instantané ne dit pas de quel démarrage de la cible il est (boot_id).</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-cpu-notes</name>
    <message>
        <source>The snapshot does not say where the processors leave their notes (crash_notes).</source>
        <translation>L’instantané ne dit pas où les processeurs laissent leurs notes (crash_notes).</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-notes</name>
    <message>
        <source>The snapshot says neither where the processors leave their notes nor where vmcoreinfo is.</source>
        <translation>L’instantané ne dit ni où les processeurs laissent leurs notes ni où est vmcoreinfo.</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-region</name>
    <message>
        <source>The target keeps no memory free for a crash kernel: {sources}.</source>
        <translation>La cible ne garde pas de mémoire pour un noyau de crash : {sources}.</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-spare-pages</name>
    <message>
        <source>The segments leave {free} bytes of the crash region {region}; two pages of {page} bytes are needed.</source>
        <translation>Les segments laissent {free} octets de la région de crash {region} ; il faut deux pages de {page} octets.</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-vmcoreinfo</name>
    <message>
        <source>The snapshot does not say where vmcoreinfo is.</source>
        <translation>L’instantané ne dit pas où est vmcoreinfo.</translation>
    </message>
</context>
<context>
    <name>finding.crash-region-sources-differ</name>
    <message>
        <source>The sources do not agree on where the crash region is ({sources}); {region} is taken.</source>
        <translation>Les sources ne sont pas d’accord sur la place de la région de crash ({sources}) ; {region} est pris.</translation>
    </message>
</context>
<context>
    <name>finding.crash-room-tight</name>
    <message>
        <source>The segments leave {free} of the crash region {region}: that is all the memory the crash kernel will have, and its initrd alone takes {initrd} packed.</source>
        <translation>Les segments laissent {free} de la région de crash {region} : c’est toute la mémoire qu’aura le noyau de crash, et son initrd seul prend {initrd} compressé.</translation>
    </message>
</context>
<context>
    <name>finding.crash-run-at-load-lost</name>
    <message>
        <source>The big-endian purgatory inside Linux loses the word that makes the crash kernel stay where it is.</source>
        <translation>Le purgatory gros-boutiste de Linux perd le mot qui fait rester le noyau de crash là où il est.</translation>
    </message>
</context>
<context>
    <name>finding.crash-segment-outside-region</name>
    <message>
        <source>{segment} {range} does not lie in the crash region {region}.</source>
        <translation>{segment} {range} n’est pas dans la région de crash {region}.</translation>
    </message>
</context>
<context>
    <name>finding.crash-too-many-ranges</name>
    <message>
        <source>The dump would have {count} rows; its header has room for {limit}.</source>
        <translation>Le vidage aurait {count} lignes ; son en-tête a de la place pour {limit}.</translation>
    </message>
</context>
<context>
    <name>finding.crashkernel-on-kernel</name>
    <message>
        <source>The new kernel will refuse its crash region {region} {when}: it lies on itself, {extent}. There will be no crash kernel.</source>
        <translation>Le nouveau noyau refusera sa région de crash {region} {when}&#xa0;: elle est sur lui-même, {extent}. Il n’y aura pas de noyau de crash.</translation>
    </message>
</context>
<context>
    <name>finding.cross-endian</name>
    <message>
        <source>The running kernel is {old}-endian, the new one {new}-endian.</source>
        <translation>Le noyau en marche est {old}-endian, le nouveau {new}-endian.</translation>
    </message>
</context>
<context>
    <name>finding.dtb-row-replaced</name>
    <message>
        <source>{allocator} writes the tree&apos;s own row over the last one of {file}: {row} is not reserved any more.</source>
        <translation>{allocator} écrit la ligne de l’arbre lui-même sur la dernière de {file}&#xa0;: {row} n’est plus réservé.</translation>
    </message>
</context>
<context>
    <name>finding.dtb-without-row</name>
    <message>
        <source>{file} has no reservation row: {allocator} would write the tree&apos;s own over its header.</source>
        <translation>{file} n’a pas de ligne de réservation&#xa0;: {allocator} écrirait celle de l’arbre sur son en-tête.</translation>
    </message>
</context>
<context>
    <name>finding.edit-overrides-rule</name>
    <message>
        <source>The edit of {what} replaces what the loading rules wrote there.</source>
        <translation>La modification de {what} remplace ce que les règles de chargement y ont écrit.</translation>
    </message>
</context>
<context>
    <name>finding.fadump-active</name>
    <message>
        <source>A firmware-assisted dump is active on the target (/rtas ibm,kernel-dump).</source>
        <translation>Une capture assistée par micrologiciel est active sur la cible (/rtas ibm,kernel-dump).</translation>
    </message>
</context>
<context>
    <name>finding.firmware-node-missing</name>
    <message>
        <source>The target has {node}, the new tree has not.</source>
        <translation>La cible a {node}, le nouvel arbre non.</translation>
    </message>
</context>
<context>
    <name>finding.firmware-not-reserved</name>
    <message>
        <source>{what} {range} ({source}) is not reserved in the new tree: {when} it becomes free memory.</source>
        <translation>{what} {range} ({source}) n’est pas réservé dans le nouvel arbre&#xa0;: {when}, cela devient de la mémoire libre.</translation>
    </message>
</context>
<context>
    <name>finding.firmware-overwritten-by-kernel</name>
    <message>
        <source>{what} {otherRange} ({source}) will be overwritten {when}: it takes {extent}.</source>
        <translation>{what} {otherRange} ({source}) sera écrasé {when}&#xa0;: il prend {extent}.</translation>
    </message>
</context>
<context>
    <name>finding.half-of-ram</name>
    <message>
        <source>{segment} needs {size} bytes, more than half of the {ram} bytes of RAM.</source>
        <translation>{segment} demande {size} octets, plus de la moitié des {ram} octets de RAM.</translation>
    </message>
</context>
<context>
    <name>finding.ima-allocator-without-log</name>
    <message>
        <source>The measurement log is to be handed over, but {allocator} has no place for it: it is not.</source>
        <translation>Le journal de mesure doit être transmis, mais {allocator} n’a pas de place pour lui : il ne l’est pas.</translation>
    </message>
</context>
<context>
    <name>finding.ima-appraisal</name>
    <message>
        <source>The target&apos;s IMA wants signed kernels ({policy}): kexec_load answers EACCES.</source>
        <translation>IMA exige des noyaux signés sur la cible ({policy}) : kexec_load répond EACCES.</translation>
    </message>
</context>
<context>
    <name>finding.ima-condition-assumed</name>
    <message>
        <source>{func}: {condition} of the deciding rule cannot be judged from here; it was taken as met.</source>
        <translation>{func} : {condition} de la règle décisive ne peut être jugée d’ici ; elle est tenue pour remplie.</translation>
    </message>
</context>
<context>
    <name>finding.ima-log-longer</name>
    <message>
        <source>{register} stands for the first {count} entries; the register knows nothing of entry {number} ({name}) and those behind it.</source>
        <translation>{register} représente les {count} premières entrées ; le registre ne sait rien de l’entrée {number} ({name}) ni des suivantes.</translation>
    </message>
</context>
<context>
    <name>finding.ima-log-lost</name>
    <message>
        <source>The target has a measurement log of {count} entries; it is not handed over to the new kernel.</source>
        <translation>La cible a un journal de mesure de {count} entrées ; il n’est pas transmis au nouveau noyau.</translation>
    </message>
</context>
<context>
    <name>finding.ima-log-order</name>
    <message>
        <source>The measurement log is {order}-endian, which the new {new}-endian kernel cannot read.</source>
        <translation>Le journal de mesure est {order}-endian, ce que le nouveau noyau {new}-endian ne peut pas lire.</translation>
    </message>
</context>
<context>
    <name>finding.ima-no-log</name>
    <message>
        <source>The measurement log is to be handed over, but the target&apos;s snapshot has none.</source>
        <translation>Le journal de mesure doit être transmis, mais l’instantané de la cible n’en a pas.</translation>
    </message>
</context>
<context>
    <name>finding.ima-old-template</name>
    <message>
        <source>The measurement log has entries of the template &quot;ima&quot;, which no kernel takes over.</source>
        <translation>Le journal de mesure a des entrées du modèle « ima », qu’aucun noyau ne reprend.</translation>
    </message>
</context>
<context>
    <name>finding.ima-padded-bank</name>
    <message>
        <source>{register} was extended with SHA-1 digests and zeros behind them.</source>
        <translation>{register} a été étendu avec des empreintes SHA-1 suivies de zéros.</translation>
    </message>
</context>
<context>
    <name>finding.ima-policy-unknown</name>
    <message>
        <source>The target&apos;s measuring policy is not known; it was taken to have no rules.</source>
        <translation>La politique de mesure de la cible n’est pas connue ; elle est supposée sans règle.</translation>
    </message>
</context>
<context>
    <name>finding.ima-register-differs</name>
    <message>
        <source>{register} is {given}, the log makes {computed}, and no part of it makes what was given.</source>
        <translation>{register} vaut {given}, le journal donne {computed}, et aucune partie de lui ne donne la valeur fournie.</translation>
    </message>
</context>
<context>
    <name>finding.ima-rule-passed-over</name>
    <message>
        <source>{func}: whether &quot;{rule}&quot; applies depends on the target&apos;s file system; it was taken not to.</source>
        <translation>{func} : l’application de « {rule} » dépend du système de fichiers de la cible ; elle est supposée ne pas s’appliquer.</translation>
    </message>
</context>
<context>
    <name>finding.ima-signature-unknown</name>
    <message>
        <source>{func}: the template {template} has signatures; the prediction has none in them.</source>
        <translation>{func} : le modèle {template} contient des signatures ; la prévision n’en a pas.</translation>
    </message>
</context>
<context>
    <name>finding.ima-template-digest</name>
    <message>
        <source>Entry {number} ({name}): its template digest is not that of its fields.</source>
        <translation>Entrée {number} ({name}) : l’empreinte du modèle n’est pas celle de ses champs.</translation>
    </message>
</context>
<context>
    <name>finding.ima-violation</name>
    <message>
        <source>Entry {number} ({name}) is a violation: the file was written while it was measured, or measured while it was written.</source>
        <translation>L’entrée {number} ({name}) est une violation : le fichier a été écrit pendant qu’on le mesurait, ou mesuré pendant qu’on l’écrivait.</translation>
    </message>
</context>
<context>
    <name>finding.initrd-empty</name>
    <message>
        <source>The initrd {file} is empty.</source>
        <translation>L’initrd {file} est vide.</translation>
    </message>
</context>
<context>
    <name>finding.initrd-end-missing</name>
    <message>
        <source>The tree has linux,initrd-start but no linux,initrd-end in /chosen: {allocator} answers EINVAL.</source>
        <translation>L’arbre a linux,initrd-start mais pas linux,initrd-end dans /chosen&#xa0;: {allocator} répond EINVAL.</translation>
    </message>
</context>
<context>
    <name>finding.initrd-not-loaded</name>
    <message>
        <source>The new tree names an initrd at {address}, but this plan loads none.</source>
        <translation>Le nouvel arbre nomme un initrd à {address}, mais ce plan n’en charge aucun.</translation>
    </message>
</context>
<context>
    <name>finding.initrd-outside-memory</name>
    <message>
        <source>The initrd {range} is lost {when}: {because}.</source>
        <translation>L’initrd {range} est perdu {when}&#xa0;: {because}.</translation>
    </message>
</context>
<context>
    <name>finding.initrd-unknown-format</name>
    <message>
        <source>{file} does not start like an initramfs (cpio) or a compressed file.</source>
        <translation>{file} ne commence pas comme un initramfs (cpio) ou un fichier compressé.</translation>
    </message>
</context>
<context>
    <name>finding.integrity-not-checked</name>
    <message>
        <source>This purgatory checks no segment one by one: {reason}.</source>
        <translation>Ce purgatory ne vérifie pas les segments un par un&#xa0;: {reason}.</translation>
    </message>
</context>
<context>
    <name>finding.kernel-end-unknown</name>
    <message>
        <source>The target does not say where its running kernel ends (/chosen linux,kernel-end).</source>
        <translation>La cible ne dit pas où finit son noyau en marche (/chosen linux,kernel-end).</translation>
    </message>
</context>
<context>
    <name>finding.kernel-torn-apart</name>
    <message>
        <source>{segment} lies {found} behind the kernel&apos;s entry, but the kernel was built for {expected}: {when} it copies one block, with whatever lies at {expected}.</source>
        <translation>{segment} est à {found} derrière l’entrée du noyau, mais le noyau a été fait pour {expected}&#xa0;: {when}, il copie un seul bloc, avec tout ce qui se trouve à {expected}.</translation>
    </message>
</context>
<context>
    <name>finding.kexec-not-configured</name>
    <message>
        <source>The target&apos;s kernel was built without CONFIG_KEXEC: kexec_load answers ENOSYS.</source>
        <translation>Le noyau de la cible a été compilé sans CONFIG_KEXEC&#xa0;: kexec_load répond ENOSYS.</translation>
    </message>
</context>
<context>
    <name>finding.load-disabled</name>
    <message>
        <source>The target has kernel.kexec_load_disabled = 1: kexec_load answers EPERM until the next boot.</source>
        <translation>La cible a kernel.kexec_load_disabled = 1&#xa0;: kexec_load répond EPERM jusqu’au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>finding.load-limit-reached</name>
    <message>
        <source>The target allows no more loads (kexec_load_limit_reboot = {limit}).</source>
        <translation>La cible ne permet plus de chargement (kexec_load_limit_reboot = {limit}).</translation>
    </message>
</context>
<context>
    <name>finding.load-memory-tight</name>
    <message>
        <source>Loading needs about {need} bytes at its peak; the target has {ram} bytes in all.</source>
        <translation>Le chargement demande au plus fort environ {need} octets&#x202f;; la cible a {ram} octets en tout.</translation>
    </message>
</context>
<context>
    <name>finding.lockdown</name>
    <message>
        <source>The target is locked down ({mode}): kexec_load answers EPERM.</source>
        <translation>La cible est verrouillée ({mode})&#xa0;: kexec_load répond EPERM.</translation>
    </message>
</context>
<context>
    <name>finding.memory-map-remark</name>
    <message>
        <source>While the memory map was read: {remark}</source>
        <translation>À la lecture de la carte mémoire&#xa0;: {remark}</translation>
    </message>
</context>
<context>
    <name>finding.no-chosen</name>
    <message>
        <source>The new tree has no /chosen node: the kernel will get neither command line nor initrd.</source>
        <translation>Le nouvel arbre n’a pas de nœud /chosen&#xa0;: le noyau ne recevra ni ligne de commande ni initrd.</translation>
    </message>
</context>
<context>
    <name>finding.no-console</name>
    <message>
        <source>The purgatory will be silent: {reason}.</source>
        <translation>Le purgatory sera muet&#xa0;: {reason}.</translation>
    </message>
</context>
<context>
    <name>finding.no-cpus</name>
    <message>
        <source>The new tree lists no CPU under /cpus.</source>
        <translation>Le nouvel arbre ne cite aucun CPU sous /cpus.</translation>
    </message>
</context>
<context>
    <name>finding.no-memory-in-tree</name>
    <message>
        <source>The new tree describes no memory.</source>
        <translation>Le nouvel arbre ne décrit pas de mémoire.</translation>
    </message>
</context>
<context>
    <name>finding.no-room</name>
    <message>
        <source>There is no place for {segment}: {size} bytes at a multiple of {align} in [{min}, {end}) ({limit}).</source>
        <translation>Il n’y a pas de place pour {segment} : {size} octets à un multiple de {align} dans [{min}, {end}) ({limit}).</translation>
    </message>
</context>
<context>
    <name>finding.no-root</name>
    <message>
        <source>There is neither an initrd nor root= on the command line: the new kernel will have no root file system.</source>
        <translation>Il n’y a ni initrd ni root= sur la ligne de commande&#xa0;: le nouveau noyau n’aura pas de système de fichiers racine.</translation>
    </message>
</context>
<context>
    <name>finding.overwritten-by-kernel</name>
    <message>
        <source>{segment} {range} will be overwritten {when}: it takes {extent} ({how}).</source>
        <translation>{segment} {range} sera écrasé {when}&#xa0;: il prend {extent} ({how}).</translation>
    </message>
</context>
<context>
    <name>finding.overwritten-by-stack</name>
    <message>
        <source>{segment} {range} will be written over {when}: the purgatory&apos;s stack is {extent}.</source>
        <translation>{segment} {range} sera écrasé {when}&#xa0;: la pile du purgatory est {extent}.</translation>
    </message>
</context>
<context>
    <name>finding.page-size-assumed</name>
    <message>
        <source>The target does not say its page size; {size} was taken.</source>
        <translation>La cible ne dit pas sa taille de page&#x202f;; {size} a été pris.</translation>
    </message>
</context>
<context>
    <name>finding.page-size-differs</name>
    <message>
        <source>The request says page size {size}, the target&apos;s snapshot {target}.</source>
        <translation>La requête dit taille de page {size}, l’instantané de la cible {target}.</translation>
    </message>
</context>
<context>
    <name>finding.pin-without-segment</name>
    <message>
        <source>{segment} is pinned at {address}, but the plan has no {segment}.</source>
        <translation>{segment} est épinglé à {address}, mais le plan n’a pas de {segment}.</translation>
    </message>
</context>
<context>
    <name>finding.purgatory-byte-order</name>
    <message>
        <source>The purgatory is {purgatory}-endian, but the running kernel, which enters it, is {kernel}-endian.</source>
        <translation>Le purgatory est {purgatory}-endian, mais le noyau en marche, qui y entre, est {kernel}-endian.</translation>
    </message>
</context>
<context>
    <name>finding.purgatory-not-exportable</name>
    <message>
        <source>The running kernel&apos;s own purgatory stands in the plan for its place only; the plan cannot be exported.</source>
        <translation>Le purgatory du noyau en marche n’est dans le plan que pour sa place&#x202f;; le plan ne peut pas être exporté.</translation>
    </message>
</context>
<context>
    <name>finding.purgatory-symbol-missing</name>
    <message>
        <source>The purgatory has no symbol {symbol}, so it cannot be told what it needs.</source>
        <translation>Le purgatory n’a pas de symbole {symbol}&#xa0;: on ne peut pas lui dire ce dont il a besoin.</translation>
    </message>
</context>
<context>
    <name>finding.quirk-decided</name>
    <message>
        <source>The place of {segment} was decided by a quirk of {allocator}: {quirk}.</source>
        <translation>La place de {segment} a été décidée par une bizarrerie de {allocator}&#xa0;: {quirk}.</translation>
    </message>
</context>
<context>
    <name>finding.reboot-impossible</name>
    <message>
        <source>The purgatory is to reboot when a segment is damaged, but the target has no firmware that it could ask: it will stop.</source>
        <translation>Le purgatory doit redémarrer quand un segment est abîmé, mais la cible n’a pas de micrologiciel à qui le demander&#xa0;: il s’arrêtera.</translation>
    </message>
</context>
<context>
    <name>finding.reserved-overwritten-by-kernel</name>
    <message>
        <source>{what} {otherRange} ({source}) will be overwritten {when}: it takes {extent}, more than the running kernel does.</source>
        <translation>{what} {otherRange} ({source}) sera écrasé {when}&#xa0;: il prend {extent}, plus que le noyau en marche.</translation>
    </message>
</context>
<context>
    <name>finding.running-kernel-property</name>
    <message>
        <source>The new tree keeps /chosen {property} = {value} of the running kernel; the new one reads {read}.</source>
        <translation>Le nouvel arbre garde /chosen {property} = {value} du noyau en marche&#x202f;; le nouveau lit {read}.</translation>
    </message>
</context>
<context>
    <name>finding.secure-boot</name>
    <message>
        <source>The target enforces secure boot ({where}): kexec_load answers EACCES.</source>
        <translation>La cible impose le démarrage sécurisé ({where})&#xa0;: kexec_load répond EACCES.</translation>
    </message>
</context>
<context>
    <name>finding.segment-misaligned</name>
    <message>
        <source>{segment} at {address} is not at a multiple of {align}.</source>
        <translation>{segment} à {address} n’est pas à un multiple de {align}.</translation>
    </message>
</context>
<context>
    <name>finding.segment-outside-ram</name>
    <message>
        <source>{segment} {range} is not wholly in RAM.</source>
        <translation>{segment} {range} n’est pas entièrement en RAM.</translation>
    </message>
</context>
<context>
    <name>finding.segment-overlaps-firmware</name>
    <message>
        <source>{segment} {range} lies on {what} {otherRange} ({source}).</source>
        <translation>{segment} {range} est sur {what} {otherRange} ({source}).</translation>
    </message>
</context>
<context>
    <name>finding.segment-overlaps-kernel</name>
    <message>
        <source>{segment} {range} lies on the running kernel, which ends at {kernelEnd}.</source>
        <translation>{segment} {range} est sur le noyau en marche, qui finit à {kernelEnd}.</translation>
    </message>
</context>
<context>
    <name>finding.segment-overlaps-reserve</name>
    <message>
        <source>{segment} {range} lies in {reserve}, which the request keeps free.</source>
        <translation>{segment} {range} est dans {reserve}, que la requête garde libre.</translation>
    </message>
</context>
<context>
    <name>finding.segment-overlaps-reserved</name>
    <message>
        <source>{segment} {range} lies on reserved memory {otherRange} ({source}).</source>
        <translation>{segment} {range} est sur de la mémoire réservée {otherRange} ({source}).</translation>
    </message>
</context>
<context>
    <name>finding.segment-overlaps-segment</name>
    <message>
        <source>{segment} {range} overlaps {other} {otherRange}.</source>
        <translation>{segment} {range} chevauche {other} {otherRange}.</translation>
    </message>
</context>
<context>
    <name>finding.slave-code-not-entry</name>
    <message>
        <source>{allocator} takes the code for the waiting CPUs from file offset {taken}, but the kernel starts with what stands at {entry}.</source>
        <translation>{allocator} prend le code des CPU en attente à la position {taken} du fichier, mais le noyau commence par ce qui est en {entry}.</translation>
    </message>
</context>
<context>
    <name>finding.snapshot-file-absent</name>
    <message>
        <source>The snapshot has no {file}: {consequence}</source>
        <translation>L’instantané n’a pas de {file}&#xa0;: {consequence}</translation>
    </message>
</context>
<context>
    <name>finding.target-by-file</name>
    <message>
        <source>The target&apos;s policy forbids kexec_load; its kernel has kexec_file_load, which may be allowed.</source>
        <translation>La politique de la cible interdit kexec_load ; son noyau a kexec_file_load, qui peut être permis.</translation>
    </message>
</context>
<context>
    <name>finding.target-byte-order</name>
    <message>
        <source>The target&apos;s running kernel is {found}-endian; the plan was made for a {planned}-endian one.</source>
        <translation>Le noyau en marche de la cible est {found}-endian ; le plan a été fait pour un noyau {planned}-endian.</translation>
    </message>
</context>
<context>
    <name>finding.target-crash-by-file</name>
    <message>
        <source>A crash image is not loaded by file.</source>
        <translation>Une image de crash ne se charge pas par fichier.</translation>
    </message>
</context>
<context>
    <name>finding.target-fingerprint</name>
    <message>
        <source>The target&apos;s memory is not as it was when the plan was made: {difference}</source>
        <translation>La mémoire de la cible n’est plus telle qu’elle était quand le plan a été fait : {difference}</translation>
    </message>
</context>
<context>
    <name>finding.target-half-of-ram</name>
    <message>
        <source>The segments take {need}; half of the target&apos;s memory is {half}.</source>
        <translation>Les segments prennent {need} ; la moitié de la mémoire de la cible est de {half}.</translation>
    </message>
</context>
<context>
    <name>finding.target-machine</name>
    <message>
        <source>The target is a machine of kind {machine}; the plan is for {arch}.</source>
        <translation>La cible est une machine de type {machine} ; le plan est pour {arch}.</translation>
    </message>
</context>
<context>
    <name>finding.target-memory-low</name>
    <message>
        <source>The load needs {need} of free memory on the target, {available} is available ({parts}).</source>
        <translation>Le chargement demande {need} de mémoire libre sur la cible, {available} sont disponibles ({parts}).</translation>
    </message>
</context>
<context>
    <name>finding.target-no-file-load</name>
    <message>
        <source>The target&apos;s kernel has no kexec_file_load: it answers ENOSYS.</source>
        <translation>Le noyau de la cible n’a pas kexec_file_load : il répond ENOSYS.</translation>
    </message>
</context>
<context>
    <name>finding.target-no-fingerprint</name>
    <message>
        <source>The plan was made from a bare device tree: nothing says that it is for this machine.</source>
        <translation>Le plan a été fait d’un simple arbre de périphériques : rien ne dit qu’il soit pour cette machine.</translation>
    </message>
</context>
<context>
    <name>finding.target-no-kernel-file</name>
    <message>
        <source>The bundle holds no kernel file that could be given to kexec_file_load.</source>
        <translation>Le paquet ne contient pas de fichier de noyau à donner à kexec_file_load.</translation>
    </message>
</context>
<context>
    <name>finding.target-no-kexec</name>
    <message>
        <source>The target has no /sys/kernel/kexec_loaded.</source>
        <translation>La cible n’a pas de /sys/kernel/kexec_loaded.</translation>
    </message>
</context>
<context>
    <name>finding.target-no-panic</name>
    <message>
        <source>The plan&apos;s command line does not restart the machine after a panic (panic=): the new kernel may stop for good.</source>
        <translation>La ligne de commande du plan ne redémarre pas la machine après une panique (panic=) : le nouveau noyau peut s’arrêter pour de bon.</translation>
    </message>
</context>
<context>
    <name>finding.target-no-store</name>
    <message>
        <source>There is no folder on the target that could take {need}: {places}.</source>
        <translation>Aucun dossier de la cible ne pourrait recevoir {need} : {places}.</translation>
    </message>
</context>
<context>
    <name>finding.target-not-root</name>
    <message>
        <source>The login is not root&apos;s, and neither sudo -n nor doas -n gives root.</source>
        <translation>La connexion n’est pas celle de root, et ni sudo -n ni doas -n ne donnent root.</translation>
    </message>
</context>
<context>
    <name>finding.target-other-boot</name>
    <message>
        <source>The crash image was made for boot {planned} of the target; it runs boot {now} now.</source>
        <translation>L’image de crash a été faite pour le démarrage {planned} de la cible ; elle en est maintenant au démarrage {now}.</translation>
    </message>
</context>
<context>
    <name>finding.target-page-size</name>
    <message>
        <source>The target&apos;s running kernel has pages of {found}; the plan was made for {planned}.</source>
        <translation>Le noyau en marche de la cible a des pages de {found} ; le plan a été fait pour {planned}.</translation>
    </message>
</context>
<context>
    <name>finding.target-plan-errors</name>
    <message>
        <source>The plan itself has {count} finding(s) of severity error.</source>
        <translation>Le plan lui-même a {count} constat(s) de gravité « erreur ».</translation>
    </message>
</context>
<context>
    <name>finding.target-replaces</name>
    <message>
        <source>Plan {plan} is loaded on the target; this load will replace it.</source>
        <translation>Le plan {plan} est chargé sur la cible ; ce chargement le remplacera.</translation>
    </message>
</context>
<context>
    <name>finding.target-signature</name>
    <message>
        <source>The target&apos;s policy ({policy}) may want the kernel&apos;s file signed by a key that it knows.</source>
        <translation>La politique de la cible ({policy}) peut vouloir que le fichier du noyau soit signé par une clé qu’elle connaît.</translation>
    </message>
</context>
<context>
    <name>finding.target-systemd-no-kexec</name>
    <message>
        <source>The target runs systemd and has no /sbin/kexec: it cannot leave in an orderly way.</source>
        <translation>La cible utilise systemd et n’a pas de /sbin/kexec : elle ne peut pas quitter son système proprement.</translation>
    </message>
</context>
<context>
    <name>finding.target-tool-missing</name>
    <message>
        <source>The target has no {tool}.</source>
        <translation>La cible n’a pas {tool}.</translation>
    </message>
</context>
<context>
    <name>finding.target-unsigned</name>
    <message>
        <source>The target takes only signed kernels ({policy}), and this kernel&apos;s file has no signature.</source>
        <translation>La cible ne prend que des noyaux signés ({policy}), et le fichier de ce noyau n’a pas de signature.</translation>
    </message>
</context>
<context>
    <name>finding.too-many-segments</name>
    <message>
        <source>The plan has {count} segments; kexec takes 16.</source>
        <translation>Le plan a {count} segments&#x202f;; kexec en accepte 16.</translation>
    </message>
</context>
<context>
    <name>finding.tree-from-other-source</name>
    <message>
        <source>{allocator} starts from the {wanted}, which this target does not have; the {taken} was taken.</source>
        <translation>{allocator} part de {wanted}, que cette cible n’a pas&#x202f;; {taken} a été pris.</translation>
    </message>
</context>
<context>
    <name>finding.tree-memory-not-there</name>
    <message>
        <source>The new tree describes memory that the target does not have: {size} bytes, from {range} on.</source>
        <translation>Le nouvel arbre décrit de la mémoire que la cible n’a pas&#xa0;: {size} octets, à partir de {range}.</translation>
    </message>
</context>
<context>
    <name>finding.tree-over-tool-limits</name>
    <message>
        <source>The tree has {count} {what}; {allocator} has room for {limit} and ends.</source>
        <translation>L’arbre a {count} {what}&#x202f;; {allocator} a de la place pour {limit} et se termine.</translation>
    </message>
</context>
<context>
    <name>findings.about</name>
    <message>
        <source>about</source>
        <translation>concerne</translation>
    </message>
</context>
<context>
    <name>findings.cause</name>
    <message>
        <source>why it matters</source>
        <translation>pourquoi cela compte</translation>
    </message>
</context>
<context>
    <name>findings.code</name>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
</context>
<context>
    <name>findings.message</name>
    <message>
        <source>what was found</source>
        <translation>ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>findings.severity</name>
    <message>
        <source>severity</source>
        <translation>gravité</translation>
    </message>
</context>
<context>
    <name>findings.source</name>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
</context>
<context>
    <name>hole.above-max</name>
    <message>
        <source>lies behind the upper limit {end}</source>
        <translation>se trouve après la limite supérieure {end}</translation>
    </message>
</context>
<context>
    <name>hole.bad-align</name>
    <message>
        <source>the alignment {align} is no power of two</source>
        <translation>l’alignement {align} n’est pas une puissance de deux</translation>
    </message>
</context>
<context>
    <name>hole.below-min</name>
    <message>
        <source>lies below the lower limit {min}</source>
        <translation>est sous la limite basse {min}</translation>
    </message>
</context>
<context>
    <name>hole.crash-not-supported</name>
    <message>
        <source>this kernel places no crash images</source>
        <translation>ce noyau ne place pas d’images de crash</translation>
    </message>
</context>
<context>
    <name>hole.driver-managed</name>
    <message>
        <source>managed by a driver: another kernel would not find it</source>
        <translation>géré par un pilote&#xa0;: un autre noyau ne le trouverait pas</translation>
    </message>
</context>
<context>
    <name>hole.empty-excludes</name>
    <message>
        <source>the exclude list is empty: the generic search is used instead</source>
        <translation>la liste d’exclusion est vide&#xa0;: la recherche générique est utilisée à la place</translation>
    </message>
</context>
<context>
    <name>hole.generic-down</name>
    <message>
        <source>the highest {wanted} bytes aligned to {align} of the range that this search looks at</source>
        <translation>les {wanted} octets les plus hauts, alignés sur {align}, de la plage que cette recherche regarde</translation>
    </message>
</context>
<context>
    <name>hole.generic-up</name>
    <message>
        <source>the lowest free {wanted} bytes aligned to {align} of the range</source>
        <translation>les {wanted} octets libres les plus bas de la plage, alignés sur {align}</translation>
    </message>
</context>
<context>
    <name>hole.higher-fits</name>
    <message>
        <source>fits, but a higher piece fits as well</source>
        <translation>convient, mais un morceau plus haut convient aussi</translation>
    </message>
</context>
<context>
    <name>hole.in-excluded</name>
    <message>
        <source>meets a range that must be kept clear of, its ends included</source>
        <translation>rencontre une plage à éviter, bornes comprises</translation>
    </message>
</context>
<context>
    <name>hole.kexec-tools-down</name>
    <message>
        <source>the upper end of the last piece that offers {wanted} bytes</source>
        <translation>le haut du dernier morceau qui offre {wanted} octets</translation>
    </message>
</context>
<context>
    <name>hole.kexec-tools-up</name>
    <message>
        <source>the first piece that offers {wanted} bytes</source>
        <translation>le premier morceau qui offre {wanted} octets</translation>
    </message>
</context>
<context>
    <name>hole.known-allocators</name>
    <message>
        <source>known ones: {names}</source>
        <translation>connus&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>hole.lite-failed</name>
    <message>
        <source>nothing fits, which kexec-lite does not look at: it goes on with -1</source>
        <translation>rien ne convient, ce que kexec-lite ne regarde pas&#xa0;: il continue avec -1</translation>
    </message>
</context>
<context>
    <name>hole.lite-high</name>
    <message>
        <source>the end of the last range that holds {wanted} bytes</source>
        <translation>la fin de la dernière plage qui contient {wanted} octets</translation>
    </message>
</context>
<context>
    <name>hole.lite-low</name>
    <message>
        <source>the first range that holds {wanted} bytes</source>
        <translation>la première plage qui contient {wanted} octets</translation>
    </message>
</context>
<context>
    <name>hole.min-above-max</name>
    <message>
        <source>the lower limit {min} does not lie below the upper limit {end}</source>
        <translation>la limite inférieure {min} n’est pas sous la limite supérieure {end}</translation>
    </message>
</context>
<context>
    <name>hole.no-candidate</name>
    <message>
        <source>nothing to try in [{min}, {end})</source>
        <translation>rien à essayer dans [{min}, {end})</translation>
    </message>
</context>
<context>
    <name>hole.no-ram</name>
    <message>
        <source>no RAM between two excluded ranges</source>
        <translation>pas de RAM entre deux plages exclues</translation>
    </message>
</context>
<context>
    <name>hole.no-size</name>
    <message>
        <source>a segment of {wanted} bytes cannot be placed</source>
        <translation>un segment de {wanted} octets ne peut pas être placé</translation>
    </message>
</context>
<context>
    <name>hole.nothing-left</name>
    <message>
        <source>nothing is left of the piece within [{min}, {end}) once its start is rounded up to {align}</source>
        <translation>il ne reste rien du morceau dans [{min}, {end}) une fois son début arrondi à {align}</translation>
    </message>
</context>
<context>
    <name>hole.occupied</name>
    <message>
        <source>meets a segment that is placed already</source>
        <translation>rencontre un segment déjà placé</translation>
    </message>
</context>
<context>
    <name>hole.page-size</name>
    <message>
        <source>the page size {size} is no power of two</source>
        <translation>la taille de page {size} n’est pas une puissance de deux</translation>
    </message>
</context>
<context>
    <name>hole.passed-extent</name>
    <message>
        <source>passed over: {what}; it moves there before it reads anything else</source>
        <translation>sauté : {what} ; il s’y déplace avant de lire quoi que ce soit d’autre</translation>
    </message>
</context>
<context>
    <name>hole.passed-memories</name>
    <message>
        <source>passed over: {what} ({source}) and {more} more of its kind</source>
        <translation>sauté : {what} ({source}) et {more} autres du même genre</translation>
    </message>
</context>
<context>
    <name>hole.passed-memory</name>
    <message>
        <source>passed over: {what} ({source})</source>
        <translation>sauté : {what} ({source})</translation>
    </message>
</context>
<context>
    <name>hole.passed-pin</name>
    <message>
        <source>passed over: {segment}, which the request pins there</source>
        <translation>sauté : {segment}, que la requête y épingle</translation>
    </message>
</context>
<context>
    <name>hole.passed-reserve</name>
    <message>
        <source>passed over: kept clear by the request ({count})</source>
        <translation>sauté : gardé libre par la requête ({count})</translation>
    </message>
</context>
<context>
    <name>hole.passed-reserved</name>
    <message>
        <source>passed over: reserved by the running kernel, as its memblock says ({count})</source>
        <translation>sauté : réservé par le noyau en marche, d’après son memblock ({count})</translation>
    </message>
</context>
<context>
    <name>hole.passed-segment</name>
    <message>
        <source>passed over: {segment}, which was placed before</source>
        <translation>sauté : {segment}, déjà placé</translation>
    </message>
</context>
<context>
    <name>hole.ppc64-down</name>
    <message>
        <source>the highest {wanted} bytes aligned to {align} of the highest piece that fits</source>
        <translation>les {wanted} octets les plus hauts, alignés sur {align}, du morceau le plus haut qui convient</translation>
    </message>
</context>
<context>
    <name>hole.ppc64-up</name>
    <message>
        <source>the lowest {wanted} bytes aligned to {align} of the lowest piece that fits</source>
        <translation>les {wanted} octets les plus bas, alignés sur {align}, du morceau le plus bas qui convient</translation>
    </message>
</context>
<context>
    <name>hole.scattered</name>
    <message>
        <source>{count} pieces apart from each other in this range; {reason}</source>
        <translation>{count} morceaux séparés dans cette plage ; {reason}</translation>
    </message>
</context>
<context>
    <name>hole.span-wraps</name>
    <message>
        <source>{list} row {row}: {size} bytes at {start} go beyond 2^64</source>
        <translation>{list} ligne {row}&#xa0;: {size} octets à {start} dépassent 2^64</translation>
    </message>
</context>
<context>
    <name>hole.too-many</name>
    <message>
        <source>16 segments are placed already: the kernel takes no more</source>
        <translation>16 segments sont déjà placés&#xa0;: le noyau n’en accepte pas plus</translation>
    </message>
</context>
<context>
    <name>hole.too-many-rows</name>
    <message>
        <source>{list} has {count} rows, at most {limit} are taken</source>
        <translation>{list} a {count} lignes, au plus {limit} sont prises</translation>
    </message>
</context>
<context>
    <name>hole.too-small</name>
    <message>
        <source>too small: the largest of {count} offers {free} bytes aligned to {align}, {wanted} wanted</source>
        <translation>trop petit&#xa0;: le plus grand de {count} offre {free} octets alignés sur {align}, il en faut {wanted}</translation>
    </message>
</context>
<context>
    <name>hole.too-small-one</name>
    <message>
        <source>too small: {free} bytes aligned to {align}, {wanted} wanted</source>
        <translation>trop petit : {free} octets alignés sur {align}, {wanted} voulus</translation>
    </message>
</context>
<context>
    <name>hole.unknown-allocator</name>
    <message>
        <source>there is no allocator &quot;{name}&quot;</source>
        <translation>il n’y a pas d’allocateur &quot;{name}&quot;</translation>
    </message>
</context>
<context>
    <name>hole.workbench-down</name>
    <message>
        <source>the highest {wanted} free bytes aligned to {align}</source>
        <translation>les {wanted} octets libres les plus hauts, alignés sur {align}</translation>
    </message>
</context>
<context>
    <name>hole.workbench-up</name>
    <message>
        <source>the lowest {wanted} free bytes aligned to {align}</source>
        <translation>les {wanted} octets libres les plus bas, alignés sur {align}</translation>
    </message>
</context>
<context>
    <name>hole.wrapped-limit</name>
    <message>
        <source>the limit wrapped at an excluded range: the rest is searched without the list</source>
        <translation>la limite a débordé à une plage exclue&#xa0;: le reste est parcouru sans la liste</translation>
    </message>
</context>
<context>
    <name>html.added</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
</context>
<context>
    <name>html.after</name>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>html.after-jump</name>
    <message>
        <source>After the jump</source>
        <translation>Après le saut</translation>
    </message>
</context>
<context>
    <name>html.align</name>
    <message>
        <source>Aligned to</source>
        <translation>Aligné sur</translation>
    </message>
</context>
<context>
    <name>html.allocator</name>
    <message>
        <source>Placed by</source>
        <translation>Placé par</translation>
    </message>
</context>
<context>
    <name>html.because</name>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
</context>
<context>
    <name>html.before</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
</context>
<context>
    <name>html.candidates</name>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
</context>
<context>
    <name>html.change</name>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
</context>
<context>
    <name>html.changed</name>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>html.cmdline</name>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
</context>
<context>
    <name>html.comes-from</name>
    <message>
        <source>Comes from</source>
        <translation>Vient de</translation>
    </message>
</context>
<context>
    <name>html.entry</name>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>html.findings</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>html.foreign-purgatory</name>
    <message>
        <source>The purgatory is the one inside the target&apos;s own kernel: its bytes are not known here.</source>
        <translation>Le purgatory est celui du noyau de la cible&#x202f;: ses octets ne sont pas connus ici.</translation>
    </message>
</context>
<context>
    <name>html.formula</name>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
</context>
<context>
    <name>html.from</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
</context>
<context>
    <name>html.from-file</name>
    <message>
        <source>From file</source>
        <translation>Dans le fichier</translation>
    </message>
</context>
<context>
    <name>html.heading</name>
    <message>
        <source>Boot plan: {kernel} on {target}</source>
        <translation>Plan de démarrage&#xa0;: {kernel} sur {target}</translation>
    </message>
</context>
<context>
    <name>html.how</name>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
</context>
<context>
    <name>html.in-memory</name>
    <message>
        <source>In memory</source>
        <translation>En mémoire</translation>
    </message>
</context>
<context>
    <name>html.kind</name>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
</context>
<context>
    <name>html.memory</name>
    <message>
        <source>Memory of the machine</source>
        <translation>Mémoire de la machine</translation>
    </message>
</context>
<context>
    <name>html.more-ranges</name>
    <message>
        <source>… and ranges that are not listed: {count}</source>
        <translation>… et des plages non listées&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>html.new-kernel</name>
    <message>
        <source>New kernel</source>
        <translation>Nouveau noyau</translation>
    </message>
</context>
<context>
    <name>html.no</name>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>html.no-edits</name>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n’est modifié.</translation>
    </message>
</context>
<context>
    <name>html.no-room</name>
    <message>
        <source>{segment}: no room was found</source>
        <translation>{segment}&#xa0;: aucune place trouvée</translation>
    </message>
</context>
<context>
    <name>html.none</name>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
</context>
<context>
    <name>html.pages</name>
    <message>
        <source>pages of {size}</source>
        <translation>pages de {size}</translation>
    </message>
</context>
<context>
    <name>html.passed-over</name>
    <message>
        <source>passed over</source>
        <translation>sauté</translation>
    </message>
</context>
<context>
    <name>html.pinned</name>
    <message>
        <source>(pinned)</source>
        <translation>(épinglé)</translation>
    </message>
</context>
<context>
    <name>html.place</name>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>html.range</name>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
</context>
<context>
    <name>html.ready</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
</context>
<context>
    <name>html.reason</name>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>html.relocation-count</name>
    <message>
        <source>Relocations applied to the purgatory: {count}</source>
        <translation>Relocalisations appliquées au purgatory&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>html.relocations</name>
    <message>
        <source>Relocations</source>
        <translation>Relocalisations</translation>
    </message>
</context>
<context>
    <name>html.removed</name>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>html.rule-source</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>html.running-kernel</name>
    <message>
        <source>Running kernel</source>
        <translation>Noyau en marche</translation>
    </message>
</context>
<context>
    <name>html.said-in</name>
    <message>
        <source>Where it is said</source>
        <translation>Où c’est dit</translation>
    </message>
</context>
<context>
    <name>html.section</name>
    <message>
        <source>Section</source>
        <translation>Section</translation>
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
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>html.source</name>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#xa0;: {source}</translation>
    </message>
</context>
<context>
    <name>html.symbol</name>
    <message>
        <source>Symbol</source>
        <translation>Symbole</translation>
    </message>
</context>
<context>
    <name>html.taken</name>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
</context>
<context>
    <name>html.taken-place</name>
    <message>
        <source>Taken: {why}</source>
        <translation>Pris&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>html.title</name>
    <message>
        <source>Boot plan</source>
        <translation>Plan de démarrage</translation>
    </message>
</context>
<context>
    <name>html.to</name>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>html.trace</name>
    <message>
        <source>Every decision</source>
        <translation>Chaque décision</translation>
    </message>
</context>
<context>
    <name>html.tree</name>
    <message>
        <source>Device tree</source>
        <translation>Arbre des périphériques</translation>
    </message>
</context>
<context>
    <name>html.type</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>html.value</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>html.variable</name>
    <message>
        <source>Variable of the purgatory</source>
        <translation>Variable du purgatory</translation>
    </message>
</context>
<context>
    <name>html.when</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>html.where</name>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>html.why</name>
    <message>
        <source>Why {segment} lies there</source>
        <translation>Pourquoi {segment} est là</translation>
    </message>
</context>
<context>
    <name>html.will-fail</name>
    <message>
        <source>Will not boot as it is</source>
        <translation>Ne démarrera pas ainsi</translation>
    </message>
</context>
<context>
    <name>html.yes</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>identity.fingerprint</name>
    <message>
        <source>fingerprint of the target</source>
        <translation>empreinte de la cible</translation>
    </message>
</context>
<context>
    <name>identity.id</name>
    <message>
        <source>plan id</source>
        <translation>numéro du plan</translation>
    </message>
</context>
<context>
    <name>identity.marker</name>
    <message>
        <source>marker on the command line</source>
        <translation>marque sur la ligne de commande</translation>
    </message>
</context>
<context>
    <name>identity.part</name>
    <message>
        <source>is the digest of</source>
        <translation>est le condensat de</translation>
    </message>
</context>
<context>
    <name>identity.value</name>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
</context>
<context>
    <name>identity.what</name>
    <message>
        <source>what</source>
        <translation>quoi</translation>
    </message>
</context>
<context>
    <name>ima-signature.hash</name>
    <message>
        <source>the number of its hash is none of Linux&apos;s</source>
        <translation>le numéro de son hachage n’est aucun de ceux de Linux</translation>
    </message>
</context>
<context>
    <name>ima-signature.length</name>
    <message>
        <source>the header says {said} bytes of signature, there are {there}</source>
        <translation>l’en-tête dit {said} octets de signature, il y en a {there}</translation>
    </message>
</context>
<context>
    <name>ima-signature.malformed</name>
    <message>
        <source>is no signature of security.ima (03 02 …)</source>
        <translation>n’est pas une signature de security.ima (03 02 …)</translation>
    </message>
</context>
<context>
    <name>ima-signature.no-identifier</name>
    <message>
        <source>the certificate has no subject key identifier, by which IMA finds the key</source>
        <translation>le certificat n’a pas d’identifiant de clé (subject key identifier), par lequel IMA trouve la clé</translation>
    </message>
</context>
<context>
    <name>ima-signature.no-key</name>
    <message>
        <source>no trusted key has the identifier {id}</source>
        <translation>aucune clé de confiance n’a l’identifiant {id}</translation>
    </message>
</context>
<context>
    <name>ima-signature.no-number</name>
    <message>
        <source>IMA has no number for the hash {hash}</source>
        <translation>IMA n’a pas de numéro pour le hachage {hash}</translation>
    </message>
</context>
<context>
    <name>ima-signature.none</name>
    <message>
        <source>the file has no security.ima</source>
        <translation>le fichier n’a pas de security.ima</translation>
    </message>
</context>
<context>
    <name>ima-signature.too-long</name>
    <message>
        <source>the signature is too long</source>
        <translation>la signature est trop longue</translation>
    </message>
</context>
<context>
    <name>ima-signature.version</name>
    <message>
        <source>is a signature of version {version}; only 2 is known</source>
        <translation>est une signature de version {version} ; seule la 2 est connue</translation>
    </message>
</context>
<context>
    <name>ima.ascii-bank</name>
    <message>
        <source>the digests of this log are those of {bank}</source>
        <translation>les empreintes de ce journal sont celles de {bank}</translation>
    </message>
</context>
<context>
    <name>ima.ascii-field</name>
    <message>
        <source>the fields are not those of the template &quot;{name}&quot;</source>
        <translation>les champs ne sont pas ceux du modèle « {name} »</translation>
    </message>
</context>
<context>
    <name>ima.ascii-head</name>
    <message>
        <source>this line does not begin with PCR, digest and template</source>
        <translation>cette ligne ne commence pas par PCR, empreinte et modèle</translation>
    </message>
</context>
<context>
    <name>ima.ascii-sizes</name>
    <message>
        <source>this digest has another length than those before it</source>
        <translation>cette empreinte n’a pas la longueur des précédentes</translation>
    </message>
</context>
<context>
    <name>ima.ascii-template</name>
    <message>
        <source>the fields of the template &quot;{name}&quot; are not known; the binary log can be read without</source>
        <translation>les champs du modèle « {name} » ne sont pas connus ; le journal binaire se lit sans eux</translation>
    </message>
</context>
<context>
    <name>ima.entry-cut</name>
    <message>
        <source>the log ends within this entry</source>
        <translation>le journal finit au milieu de cette entrée</translation>
    </message>
</context>
<context>
    <name>ima.fields</name>
    <message>
        <source>the template data is not made of the template&apos;s fields</source>
        <translation>les données ne sont pas faites des champs du modèle</translation>
    </message>
</context>
<context>
    <name>ima.handover-count</name>
    <message>
        <source>the header says {count} entries, there are {found}</source>
        <translation>l’en-tête dit {count} entrées, il y en a {found}</translation>
    </message>
</context>
<context>
    <name>ima.handover-size</name>
    <message>
        <source>the header says {size} bytes, there are {found}</source>
        <translation>l’en-tête dit {size} octets, il y en a {found}</translation>
    </message>
</context>
<context>
    <name>ima.no-pcr</name>
    <message>
        <source>this entry has a PCR that no TPM has (byte order?)</source>
        <translation>cette entrée a un PCR qu’aucun TPM n’a (ordre des octets ?)</translation>
    </message>
</context>
<context>
    <name>ima.policy-action</name>
    <message>
        <source>&quot;{word}&quot; is no action of an IMA policy</source>
        <translation>« {word} » n’est pas une action d’une politique IMA</translation>
    </message>
</context>
<context>
    <name>ima.policy-large</name>
    <message>
        <source>a policy of more than 1 MiB is not read</source>
        <translation>une politique de plus de 1 Mio n’est pas lue</translation>
    </message>
</context>
<context>
    <name>ima.policy-twice</name>
    <message>
        <source>&quot;{word}&quot;: the same key stands twice in one rule</source>
        <translation>« {word} » : la même clé figure deux fois dans une règle</translation>
    </message>
</context>
<context>
    <name>ima.predict-template</name>
    <message>
        <source>what the template &quot;{name}&quot; holds cannot be predicted</source>
        <translation>ce que contient le modèle « {name} » ne peut être prévu</translation>
    </message>
</context>
<context>
    <name>ima.template-name</name>
    <message>
        <source>the template&apos;s name is not one</source>
        <translation>le nom du modèle n’en est pas un</translation>
    </message>
</context>
<context>
    <name>ima.template-name-long</name>
    <message>
        <source>the template&apos;s name is longer than Linux allows</source>
        <translation>le nom du modèle est plus long que Linux ne le permet</translation>
    </message>
</context>
<context>
    <name>ima.too-large</name>
    <message>
        <source>a measurement log of more than 256 MiB is not read</source>
        <translation>un journal de mesure de plus de 256 Mio n’est pas lu</translation>
    </message>
</context>
<context>
    <name>ima.too-many</name>
    <message>
        <source>more than 2^20 entries are not read</source>
        <translation>plus de 2^20 entrées ne sont pas lues</translation>
    </message>
</context>
<context>
    <name>image.archive-both</name>
    <message>
        <source>the archive has a file and a folder of one name</source>
        <translation>l’archive a un fichier et un dossier du même nom</translation>
    </message>
</context>
<context>
    <name>image.archive-broken</name>
    <message>
        <source>the archive is damaged: {reason}</source>
        <translation>l’archive est abîmée&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>image.archive-bytes</name>
    <message>
        <source>unpacks to more than {limit} bytes</source>
        <translation>se décompresse en plus de {limit} octets</translation>
    </message>
</context>
<context>
    <name>image.archive-escape</name>
    <message>
        <source>the archive has a path that leads out of it</source>
        <translation>l’archive a un chemin qui en sort</translation>
    </message>
</context>
<context>
    <name>image.archive-path</name>
    <message>
        <source>the archive has a path of more than {limit} bytes</source>
        <translation>l’archive a un chemin de plus de {limit} octets</translation>
    </message>
</context>
<context>
    <name>image.archive-twice</name>
    <message>
        <source>the archive has a file twice</source>
        <translation>l’archive a deux fois le même fichier</translation>
    </message>
</context>
<context>
    <name>image.cpio-broken</name>
    <message>
        <source>the cpio archive is damaged: {reason}</source>
        <translation>l’archive cpio est abîmée&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>image.cpio-entries</name>
    <message>
        <source>holds more than {limit} files</source>
        <translation>contient plus de {limit} fichiers</translation>
    </message>
</context>
<context>
    <name>image.cpio-old</name>
    <message>
        <source>is a cpio archive of the old format</source>
        <translation>est une archive cpio de l’ancien format</translation>
    </message>
</context>
<context>
    <name>image.cpio-old-hint</name>
    <message>
        <source>Linux reads what cpio -H newc makes</source>
        <translation>Linux lit ce que fait cpio -H newc</translation>
    </message>
</context>
<context>
    <name>image.cpio-unaligned</name>
    <message>
        <source>a cpio archive starts at an offset that is no multiple of four, where Linux does not see it</source>
        <translation>une archive cpio commence à une position qui n’est pas un multiple de quatre, où Linux ne la voit pas</translation>
    </message>
</context>
<context>
    <name>image.dtb-blocks</name>
    <message>
        <source>a block of the device tree does not lie inside it</source>
        <translation>un bloc de l’arbre des périphériques n’est pas dedans</translation>
    </message>
</context>
<context>
    <name>image.dtb-cut</name>
    <message>
        <source>the device tree ends inside its header</source>
        <translation>l’arbre des périphériques finit dans son en-tête</translation>
    </message>
</context>
<context>
    <name>image.dtb-size</name>
    <message>
        <source>the device tree states {stated} bytes, the file has {present}</source>
        <translation>l’arbre des périphériques annonce {stated} octets, le fichier en a {present}</translation>
    </message>
</context>
<context>
    <name>image.dtb-version</name>
    <message>
        <source>the device tree has version {version}, not 17</source>
        <translation>l’arbre des périphériques a la version {version}, pas 17</translation>
    </message>
</context>
<context>
    <name>image.elf-class</name>
    <message>
        <source>ELF class {class} is neither 1 (32-bit) nor 2 (64-bit)</source>
        <translation>la classe ELF {class} n’est ni 1 (32 bits) ni 2 (64 bits)</translation>
    </message>
</context>
<context>
    <name>image.elf-compressed-section</name>
    <message>
        <source>section {index} is compressed (SHF_COMPRESSED)</source>
        <translation>la section {index} est compressée (SHF_COMPRESSED)</translation>
    </message>
</context>
<context>
    <name>image.elf-cut</name>
    <message>
        <source>the ELF file ends inside its header</source>
        <translation>le fichier ELF finit dans son en-tête</translation>
    </message>
</context>
<context>
    <name>image.elf-data</name>
    <message>
        <source>ELF data encoding {data} is neither 1 (little) nor 2 (big)</source>
        <translation>le codage ELF {data} n’est ni 1 (little) ni 2 (big)</translation>
    </message>
</context>
<context>
    <name>image.elf-decompress-hint</name>
    <message>
        <source>objcopy --decompress-debug-sections unpacks it</source>
        <translation>objcopy --decompress-debug-sections la décompresse</translation>
    </message>
</context>
<context>
    <name>image.elf-entsize</name>
    <message>
        <source>section {index} has {size} bytes in entries of {entsize}; its entries have {expected} bytes</source>
        <translation>la section {index} a {size} octets en entrées de {entsize}&#x202f;; ses entrées ont {expected} octets</translation>
    </message>
</context>
<context>
    <name>image.elf-many-notes</name>
    <message>
        <source>there are more than {limit} notes</source>
        <translation>il y a plus de {limit} notes</translation>
    </message>
</context>
<context>
    <name>image.elf-names-outside</name>
    <message>
        <source>the table of section names does not lie inside the file</source>
        <translation>la table des noms de sections n’est pas dans le fichier</translation>
    </message>
</context>
<context>
    <name>image.elf-not-rela</name>
    <message>
        <source>section {index} holds no relocations (SHT_RELA)</source>
        <translation>la section {index} ne contient pas de relocalisations (SHT_RELA)</translation>
    </message>
</context>
<context>
    <name>image.elf-note-cut</name>
    <message>
        <source>a note ends inside its header</source>
        <translation>une note finit dans son en-tête</translation>
    </message>
</context>
<context>
    <name>image.elf-note-outside</name>
    <message>
        <source>a note with a name of {name} and a content of {size} bytes does not lie inside its {area} bytes</source>
        <translation>une note d’un nom de {name} et d’un contenu de {size} octets n’est pas dans ses {area} octets</translation>
    </message>
</context>
<context>
    <name>image.elf-rel</name>
    <message>
        <source>section {index} holds relocations without addends (SHT_REL), which no machine known here uses</source>
        <translation>la section {index} contient des relocalisations sans addendes (SHT_REL), qu’aucune machine connue ici n’utilise</translation>
    </message>
</context>
<context>
    <name>image.elf-rela-link</name>
    <message>
        <source>relocation section {index} names section {link} for its symbols, which is no symbol table</source>
        <translation>la section de relocalisation {index} nomme pour ses symboles la section {link}, qui n’est pas une table de symboles</translation>
    </message>
</context>
<context>
    <name>image.elf-rela-symbol</name>
    <message>
        <source>relocation {number} names symbol {symbol} of a table of {count}</source>
        <translation>la relocalisation {number} nomme le symbole {symbol} d’une table de {count}</translation>
    </message>
</context>
<context>
    <name>image.elf-reserved-section</name>
    <message>
        <source>symbol {number} is in section {section}, a number that cannot be told from a reserved one</source>
        <translation>le symbole {number} est dans la section {section}, un numéro qu’on ne peut distinguer d’un numéro réservé</translation>
    </message>
</context>
<context>
    <name>image.elf-section-name</name>
    <message>
        <source>the name of section {index} does not lie inside the table of names</source>
        <translation>le nom de la section {index} n’est pas dans la table des noms</translation>
    </message>
</context>
<context>
    <name>image.elf-section-outside</name>
    <message>
        <source>section {index} of {size} bytes does not lie inside the file</source>
        <translation>la section {index} de {size} octets n’est pas dans le fichier</translation>
    </message>
</context>
<context>
    <name>image.elf-segment-outside</name>
    <message>
        <source>a segment of {size} bytes does not lie inside the file</source>
        <translation>un segment de {size} octets n’est pas dans le fichier</translation>
    </message>
</context>
<context>
    <name>image.elf-shstrndx</name>
    <message>
        <source>section names are said to be in section {index}, which is no string table</source>
        <translation>les noms de sections seraient dans la section {index}, qui n’est pas une table de chaînes</translation>
    </message>
</context>
<context>
    <name>image.elf-size-field</name>
    <message>
        <source>{field} is {value}, not {expected}</source>
        <translation>{field} vaut {value}, pas {expected}</translation>
    </message>
</context>
<context>
    <name>image.elf-symbol-name</name>
    <message>
        <source>the name of symbol {number} does not lie inside the string table</source>
        <translation>le nom du symbole {number} n’est pas dans la table de chaînes</translation>
    </message>
</context>
<context>
    <name>image.elf-symbol-names</name>
    <message>
        <source>the symbol table names section {link} for its strings, which is no string table</source>
        <translation>la table de symboles nomme pour ses chaînes la section {link}, qui n’est pas une table de chaînes</translation>
    </message>
</context>
<context>
    <name>image.elf-symbol-section</name>
    <message>
        <source>symbol {number} is in section {section}, which does not exist</source>
        <translation>le symbole {number} est dans la section {section}, qui n’existe pas</translation>
    </message>
</context>
<context>
    <name>image.elf-table-outside</name>
    <message>
        <source>the {table} table of {count} rows does not lie inside the file of {size} bytes</source>
        <translation>la table {table} de {count} lignes n’est pas dans le fichier de {size} octets</translation>
    </message>
</context>
<context>
    <name>image.elf-table-rows</name>
    <message>
        <source>the {table} table has {count} rows; at most {limit} are read</source>
        <translation>la table {table} a {count} lignes&#x202f;; au plus {limit} sont lues</translation>
    </message>
</context>
<context>
    <name>image.elf-version</name>
    <message>
        <source>ELF version {version} is not 1</source>
        <translation>la version ELF {version} n’est pas 1</translation>
    </message>
</context>
<context>
    <name>image.initramfs-empty</name>
    <message>
        <source>holds no cpio archive</source>
        <translation>ne contient pas d’archive cpio</translation>
    </message>
</context>
<context>
    <name>image.initramfs-garbage</name>
    <message>
        <source>neither a cpio archive nor a compressed one starts here</source>
        <translation>ni une archive cpio ni une archive compressée ne commence ici</translation>
    </message>
</context>
<context>
    <name>image.initramfs-members</name>
    <message>
        <source>holds more than {limit} archives</source>
        <translation>contient plus de {limit} archives</translation>
    </message>
</context>
<context>
    <name>image.initramfs-none</name>
    <message>
        <source>holds no cpio archive</source>
        <translation>ne contient pas d’archive cpio</translation>
    </message>
</context>
<context>
    <name>image.kernel-32-bit</name>
    <message>
        <source>is a 32-bit ELF; only 64-bit kernels can be loaded</source>
        <translation>est un ELF 32 bits&#x202f;; seuls des noyaux 64 bits peuvent être chargés</translation>
    </message>
</context>
<context>
    <name>image.kernel-interp</name>
    <message>
        <source>has an interpreter (PT_INTERP): it is a program, not a kernel</source>
        <translation>a un interpréteur (PT_INTERP)&#xa0;: c’est un programme, pas un noyau</translation>
    </message>
</context>
<context>
    <name>image.kernel-nested</name>
    <message>
        <source>is wrapped more than {limit} times</source>
        <translation>est emballé plus de {limit} fois</translation>
    </message>
</context>
<context>
    <name>image.kernel-no-load</name>
    <message>
        <source>has nothing to load (no PT_LOAD)</source>
        <translation>n’a rien à charger (pas de PT_LOAD)</translation>
    </message>
</context>
<context>
    <name>image.kernel-segment-outside</name>
    <message>
        <source>program header {number} has {filesz} bytes at {offset}, outside the file of {size} bytes</source>
        <translation>l’en-tête de programme {number} a {filesz} octets à {offset}, hors du fichier de {size} octets</translation>
    </message>
</context>
<context>
    <name>image.kernel-segment-wraps</name>
    <message>
        <source>program header {number} has {memsz} bytes of memory at {paddr}, past the end of the addresses</source>
        <translation>l’en-tête de programme {number} a {memsz} octets de mémoire à {paddr}, au-delà de la fin des adresses</translation>
    </message>
</context>
<context>
    <name>image.kernel-type</name>
    <message>
        <source>is an ELF, but neither ET_EXEC nor ET_DYN as kernels are</source>
        <translation>est un ELF, mais ni ET_EXEC ni ET_DYN comme le sont les noyaux</translation>
    </message>
</context>
<context>
    <name>image.many-bytes</name>
    <message>
        <source>holds more than {limit} bytes in small files</source>
        <translation>contient plus de {limit} octets en petits fichiers</translation>
    </message>
</context>
<context>
    <name>image.many-files</name>
    <message>
        <source>holds more than {limit} files</source>
        <translation>contient plus de {limit} fichiers</translation>
    </message>
</context>
<context>
    <name>image.nested</name>
    <message>
        <source>is wrapped more than {limit} times</source>
        <translation>est emballé plus de {limit} fois</translation>
    </message>
</context>
<context>
    <name>image.not-archive</name>
    <message>
        <source>is neither a folder nor a tar archive (plain, gzip, xz or zstd)</source>
        <translation>n’est ni un dossier ni une archive tar (brute, gzip, xz ou zstd)</translation>
    </message>
</context>
<context>
    <name>image.not-compressed</name>
    <message>
        <source>starts with no compressed stream of a known format</source>
        <translation>ne commence par aucun flux compressé de format connu</translation>
    </message>
</context>
<context>
    <name>image.not-elf</name>
    <message>
        <source>is not an ELF file</source>
        <translation>n’est pas un fichier ELF</translation>
    </message>
</context>
<context>
    <name>image.stream-broken</name>
    <message>
        <source>the {format} stream is damaged: {reason}</source>
        <translation>le flux {format} est abîmé&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>image.stream-cut</name>
    <message>
        <source>the {format} stream is cut off</source>
        <translation>le flux {format} est coupé</translation>
    </message>
</context>
<context>
    <name>image.stream-dictionary</name>
    <message>
        <source>the {format} stream wants a dictionary of more than 512 MiB</source>
        <translation>le flux {format} veut un dictionnaire de plus de 512 MiB</translation>
    </message>
</context>
<context>
    <name>image.stream-memory</name>
    <message>
        <source>no memory to unpack the {format} stream</source>
        <translation>pas de mémoire pour décompresser le flux {format}</translation>
    </message>
</context>
<context>
    <name>image.uimage-compression</name>
    <message>
        <source>the uImage states {stated} compression, but its data is not {stated}</source>
        <translation>l’uImage annonce une compression {stated}, mais ses données ne sont pas {stated}</translation>
    </message>
</context>
<context>
    <name>image.uimage-crc-hint</name>
    <message>
        <source>stated {stated}, found {found}: the file is damaged</source>
        <translation>annoncé {stated}, trouvé {found}&#xa0;: le fichier est abîmé</translation>
    </message>
</context>
<context>
    <name>image.uimage-cut</name>
    <message>
        <source>the uImage ends inside its header</source>
        <translation>l’uImage finit dans son en-tête</translation>
    </message>
</context>
<context>
    <name>image.uimage-data-crc</name>
    <message>
        <source>the data of the uImage does not match its CRC</source>
        <translation>les données de l’uImage ne correspondent pas à leur CRC</translation>
    </message>
</context>
<context>
    <name>image.uimage-header-crc</name>
    <message>
        <source>the uImage header does not match its CRC</source>
        <translation>l’en-tête de l’uImage ne correspond pas à son CRC</translation>
    </message>
</context>
<context>
    <name>image.uimage-multi</name>
    <message>
        <source>is a uImage of several images (type 4), which is not taken apart</source>
        <translation>est une uImage de plusieurs images (type 4), qui n’est pas démontée</translation>
    </message>
</context>
<context>
    <name>image.uimage-multi-hint</name>
    <message>
        <source>dumpimage of u-boot-tools takes it apart</source>
        <translation>dumpimage, de u-boot-tools, la démonte</translation>
    </message>
</context>
<context>
    <name>image.uimage-no-kernel</name>
    <message>
        <source>is a uImage of type {type}, not a kernel</source>
        <translation>est une uImage de type {type}, pas un noyau</translation>
    </message>
</context>
<context>
    <name>image.uimage-size</name>
    <message>
        <source>the uImage states {stated} bytes of data but only {present} follow</source>
        <translation>l’uImage annonce {stated} octets de données mais seuls {present} suivent</translation>
    </message>
</context>
<context>
    <name>image.unpack-limit</name>
    <message>
        <source>unpacks to more than {limit} bytes</source>
        <translation>se décompresse en plus de {limit} octets</translation>
    </message>
</context>
<context>
    <name>image.unpack-memory</name>
    <message>
        <source>no memory for {bytes} unpacked bytes</source>
        <translation>pas de mémoire pour {bytes} octets décompressés</translation>
    </message>
</context>
<context>
    <name>image.zimage-empty</name>
    <message>
        <source>the zImage holds no kernel</source>
        <translation>la zImage ne contient pas de noyau</translation>
    </message>
</context>
<context>
    <name>inspect.about</name>
    <message>
        <source>about</source>
        <translation>concerne</translation>
    </message>
</context>
<context>
    <name>inspect.addend</name>
    <message>
        <source>addend (A)</source>
        <translation>addende (A)</translation>
    </message>
</context>
<context>
    <name>inspect.address</name>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
</context>
<context>
    <name>inspect.address-kind</name>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
</context>
<context>
    <name>inspect.after</name>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
</context>
<context>
    <name>inspect.align</name>
    <message>
        <source>alignment</source>
        <translation>alignement</translation>
    </message>
</context>
<context>
    <name>inspect.all-findings</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>inspect.allocator</name>
    <message>
        <source>allocator</source>
        <translation>allocateur</translation>
    </message>
</context>
<context>
    <name>inspect.allocator-other</name>
    <message>
        <source>another allocator</source>
        <translation>un autre allocateur</translation>
    </message>
</context>
<context>
    <name>inspect.allocator-used</name>
    <message>
        <source>the allocator of this plan</source>
        <translation>l’allocateur de ce plan</translation>
    </message>
</context>
<context>
    <name>inspect.because</name>
    <message>
        <source>because</source>
        <translation>parce que</translation>
    </message>
</context>
<context>
    <name>inspect.before</name>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
</context>
<context>
    <name>inspect.big-endian</name>
    <message>
        <source>big-endian</source>
        <translation>gros-boutiste</translation>
    </message>
</context>
<context>
    <name>inspect.bufsz</name>
    <message>
        <source>size in file</source>
        <translation>taille dans le fichier</translation>
    </message>
</context>
<context>
    <name>inspect.by-pin</name>
    <message>
        <source>pinned by the request</source>
        <translation>épinglé par la requête</translation>
    </message>
</context>
<context>
    <name>inspect.by-search</name>
    <message>
        <source>found by {allocator}</source>
        <translation>trouvé par {allocator}</translation>
    </message>
</context>
<context>
    <name>inspect.bytes</name>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
</context>
<context>
    <name>inspect.cause</name>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi cela compte</translation>
    </message>
</context>
<context>
    <name>inspect.changed-by</name>
    <message>
        <source>What was changed, and by which rule</source>
        <translation>Ce qui a été changé, et par quelle règle</translation>
    </message>
</context>
<context>
    <name>inspect.children</name>
    <message>
        <source>nodes below</source>
        <translation>nœuds dessous</translation>
    </message>
</context>
<context>
    <name>inspect.code</name>
    <message>
        <source>instructions</source>
        <translation>instructions</translation>
    </message>
</context>
<context>
    <name>inspect.compare</name>
    <message>
        <source>Compare all allocators</source>
        <translation>Comparer tous les allocateurs</translation>
    </message>
</context>
<context>
    <name>inspect.data</name>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
</context>
<context>
    <name>inspect.destination</name>
    <message>
        <source>destination</source>
        <translation>destination</translation>
    </message>
</context>
<context>
    <name>inspect.edit-count</name>
    <message>
        <source>tree edits</source>
        <translation>modifications de l’arbre</translation>
    </message>
</context>
<context>
    <name>inspect.empty-value</name>
    <message>
        <source>there, without a value</source>
        <translation>là, sans valeur</translation>
    </message>
</context>
<context>
    <name>inspect.entry</name>
    <message>
        <source>entry</source>
        <translation>entrée</translation>
    </message>
</context>
<context>
    <name>inspect.error</name>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
</context>
<context>
    <name>inspect.evidence</name>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
</context>
<context>
    <name>inspect.extent-kind</name>
    <message>
        <source>memory taken after the jump</source>
        <translation>mémoire prise après le saut</translation>
    </message>
</context>
<context>
    <name>inspect.extent-later</name>
    <message>
        <source>{what} {range}, later</source>
        <translation>{what} {range}, plus tard</translation>
    </message>
</context>
<context>
    <name>inspect.fdt-is</name>
    <message>
        <source>The segment&apos;s name is fdt: the flattened device tree, the tree as one block of bytes.</source>
        <translation>Le segment s’appelle fdt : flattened device tree, l’arbre en un seul bloc d’octets.</translation>
    </message>
</context>
<context>
    <name>inspect.field</name>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
</context>
<context>
    <name>inspect.finding-counts</name>
    <message>
        <source>Errors: {errors}; warnings: {warnings}; notes: {notes}.</source>
        <translation>Erreurs&#xa0;: {errors}&#x202f;; avertissements&#xa0;: {warnings}&#x202f;; notes&#xa0;: {notes}.</translation>
    </message>
</context>
<context>
    <name>inspect.findings</name>
    <message>
        <source>Findings about it</source>
        <translation>Constats à son sujet</translation>
    </message>
</context>
<context>
    <name>inspect.formula</name>
    <message>
        <source>formula</source>
        <translation>formule</translation>
    </message>
</context>
<context>
    <name>inspect.from</name>
    <message>
        <source>comes from</source>
        <translation>vient de</translation>
    </message>
</context>
<context>
    <name>inspect.higher</name>
    <message>
        <source>higher</source>
        <translation>plus haut</translation>
    </message>
</context>
<context>
    <name>inspect.holds</name>
    <message>
        <source>holds</source>
        <translation>contient</translation>
    </message>
</context>
<context>
    <name>inspect.if-moved</name>
    <message>
        <source>If it moved</source>
        <translation>S’il était déplacé</translation>
    </message>
</context>
<context>
    <name>inspect.in-searches</name>
    <message>
        <source>In the searches</source>
        <translation>Dans les recherches</translation>
    </message>
</context>
<context>
    <name>inspect.in-section</name>
    <message>
        <source>section</source>
        <translation>section</translation>
    </message>
</context>
<context>
    <name>inspect.in-segment</name>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
</context>
<context>
    <name>inspect.instruction</name>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
</context>
<context>
    <name>inspect.instructions</name>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
</context>
<context>
    <name>inspect.kernel-file</name>
    <message>
        <source>new kernel</source>
        <translation>nouveau noyau</translation>
    </message>
</context>
<context>
    <name>inspect.late</name>
    <message>
        <source>filled in late</source>
        <translation>rempli tardivement</translation>
    </message>
</context>
<context>
    <name>inspect.late-slot</name>
    <message>
        <source>{kind}: {length} bytes at offset {offset}, by the loader on the target</source>
        <translation>{kind}&#xa0;: {length} octets à la position {offset}, par le chargeur sur la cible</translation>
    </message>
</context>
<context>
    <name>inspect.leads-to</name>
    <message>
        <source>leads to</source>
        <translation>mène à</translation>
    </message>
</context>
<context>
    <name>inspect.letter</name>
    <message>
        <source>another number of the formula</source>
        <translation>un autre nombre de la formule</translation>
    </message>
</context>
<context>
    <name>inspect.little-endian</name>
    <message>
        <source>little-endian</source>
        <translation>petit-boutiste</translation>
    </message>
</context>
<context>
    <name>inspect.looked-at</name>
    <message>
        <source>Looked at {count} holes: refused {refused}, took {place}.</source>
        <translation>{count} trous examinés : {refused} refusés, {place} pris.</translation>
    </message>
</context>
<context>
    <name>inspect.looked-at-in-vain</name>
    <message>
        <source>Holes looked at: {count}. None of them was taken.</source>
        <translation>Trous examinés : {count}. Aucun n’a été pris.</translation>
    </message>
</context>
<context>
    <name>inspect.looked-at-none</name>
    <message>
        <source>There was no hole to look at.</source>
        <translation>Il n’y avait aucun trou à examiner.</translation>
    </message>
</context>
<context>
    <name>inspect.looked-at-one</name>
    <message>
        <source>Looked at 1 hole: took {place}.</source>
        <translation>1 trou examiné : {place} pris.</translation>
    </message>
</context>
<context>
    <name>inspect.lower</name>
    <message>
        <source>lower</source>
        <translation>plus bas</translation>
    </message>
</context>
<context>
    <name>inspect.machine</name>
    <message>
        <source>machine</source>
        <translation>machine</translation>
    </message>
</context>
<context>
    <name>inspect.memory-at</name>
    <message>
        <source>What lies there</source>
        <translation>Ce qui s’y trouve</translation>
    </message>
</context>
<context>
    <name>inspect.memory-kind</name>
    <message>
        <source>memory of the machine</source>
        <translation>mémoire de la machine</translation>
    </message>
</context>
<context>
    <name>inspect.memory-span</name>
    <message>
        <source>{what} {range}, now ({source})</source>
        <translation>{what} {range}, maintenant ({source})</translation>
    </message>
</context>
<context>
    <name>inspect.memsz</name>
    <message>
        <source>size in memory</source>
        <translation>taille en mémoire</translation>
    </message>
</context>
<context>
    <name>inspect.more-candidates</name>
    <message>
        <source>{count} more runs of refused places</source>
        <translation>{count} autres suites de places refusées</translation>
    </message>
</context>
<context>
    <name>inspect.more-edits</name>
    <message>
        <source>{count} more edits below it</source>
        <translation>{count} autres modifications dessous</translation>
    </message>
</context>
<context>
    <name>inspect.more-findings</name>
    <message>
        <source>{count} more in the tab Findings</source>
        <translation>{count} autres dans l’onglet Constats</translation>
    </message>
</context>
<context>
    <name>inspect.moves-align</name>
    <message>
        <source>a multiple of</source>
        <translation>un multiple de</translation>
    </message>
</context>
<context>
    <name>inspect.moves-align-else</name>
    <message>
        <source>else: segment-misaligned; the search keeps to {align}</source>
        <translation>sinon : segment-misaligned ; la recherche s’en tient à {align}</translation>
    </message>
</context>
<context>
    <name>inspect.moves-block</name>
    <message>
        <source>real mode reaches</source>
        <translation>le mode réel atteint</translation>
    </message>
</context>
<context>
    <name>inspect.moves-block-else</name>
    <message>
        <source>the first block of memory; beyond it: above-first-block, a note only if the new kernel certainly reaches all memory</source>
        <translation>le premier bloc de mémoire ; au-delà : above-first-block, simple remarque si le nouveau noyau atteint sûrement toute la mémoire</translation>
    </message>
</context>
<context>
    <name>inspect.moves-by-hand</name>
    <message>
        <source>set by hand: the plan leaves it as it is, so it must be changed with the place</source>
        <translation>mis à la main : le plan n’y touche pas, il faut donc le changer avec la place</translation>
    </message>
</context>
<context>
    <name>inspect.moves-digest</name>
    <message>
        <source>digest table</source>
        <translation>table des empreintes</translation>
    </message>
</context>
<context>
    <name>inspect.moves-digest-row</name>
    <message>
        <source>its row in the purgatory names address and size</source>
        <translation>sa ligne dans le purgatory donne adresse et taille</translation>
    </message>
</context>
<context>
    <name>inspect.moves-elfcorehdr</name>
    <message>
        <source>elfcorehdr={value} on the command line: the plan leaves it as it is, so it must be changed with the place</source>
        <translation>elfcorehdr={value} sur la ligne de commande : le plan n’y touche pas, il faut donc le changer avec la place</translation>
    </message>
</context>
<context>
    <name>inspect.moves-entry</name>
    <message>
        <source>the entry for kexec</source>
        <translation>le point d’entrée pour kexec</translation>
    </message>
</context>
<context>
    <name>inspect.moves-limit</name>
    <message>
        <source>{allocator} goes no further: {limit}; only a pin does</source>
        <translation>{allocator} ne va pas plus loin : {limit} ; seul un épinglage le fait</translation>
    </message>
</context>
<context>
    <name>inspect.moves-relocations</name>
    <message>
        <source>relocations</source>
        <translation>relocations</translation>
    </message>
</context>
<context>
    <name>inspect.moves-relocations-count</name>
    <message>
        <source>{count} lead into it, the first at {place} ({type})</source>
        <translation>{count} y mènent, la première à {place} ({type})</translation>
    </message>
</context>
<context>
    <name>inspect.moves-rewritten</name>
    <message>
        <source>When it is pinned elsewhere, the plan writes all of these anew, but for what is set by hand.</source>
        <translation>S’il est épinglé ailleurs, le plan réécrit tout cela, sauf ce qui est mis à la main.</translation>
    </message>
</context>
<context>
    <name>inspect.moves-searched</name>
    <message>
        <source>searched in</source>
        <translation>cherché dans</translation>
    </message>
</context>
<context>
    <name>inspect.moves-variable</name>
    <message>
        <source>purgatory&apos;s variable</source>
        <translation>variable du purgatory</translation>
    </message>
</context>
<context>
    <name>inspect.moves-with-it</name>
    <message>
        <source>What names its address</source>
        <translation>Ce qui nomme son adresse</translation>
    </message>
</context>
<context>
    <name>inspect.names-segment</name>
    <message>
        <source>names an address of</source>
        <translation>nomme une adresse de</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour</name>
    <message>
        <source>{what}; free between: {distance}; nearer than that: {code}</source>
        <translation>{what} ; libre entre les deux : {distance} ; plus près : {code}</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-above</name>
    <message>
        <source>above it</source>
        <translation>au-dessus</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-below</name>
    <message>
        <source>below it</source>
        <translation>en dessous</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-extent</name>
    <message>
        <source>where the new kernel moves itself</source>
        <translation>où le nouveau noyau se déplace</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-ram</name>
    <message>
        <source>the end of the RAM</source>
        <translation>la fin de la RAM</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-ram-begin</name>
    <message>
        <source>the beginning of the RAM</source>
        <translation>le début de la RAM</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-region</name>
    <message>
        <source>the end of the crash region</source>
        <translation>la fin de la région de crash</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-region-begin</name>
    <message>
        <source>the beginning of the crash region</source>
        <translation>le début de la région de crash</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-reserve</name>
    <message>
        <source>range kept clear by the request</source>
        <translation>plage gardée libre par la requête</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-segment</name>
    <message>
        <source>segment {name}</source>
        <translation>segment {name}</translation>
    </message>
</context>
<context>
    <name>inspect.new-order</name>
    <message>
        <source>new kernel is</source>
        <translation>le nouveau noyau est</translation>
    </message>
</context>
<context>
    <name>inspect.no-place</name>
    <message>
        <source>no place</source>
        <translation>pas de place</translation>
    </message>
</context>
<context>
    <name>inspect.node</name>
    <message>
        <source>node</source>
        <translation>nœud</translation>
    </message>
</context>
<context>
    <name>inspect.node-added</name>
    <message>
        <source>added: the target&apos;s tree has no such node</source>
        <translation>ajouté&#xa0;: l’arbre de la cible n’a pas ce nœud</translation>
    </message>
</context>
<context>
    <name>inspect.node-changed</name>
    <message>
        <source>changed, itself or below it</source>
        <translation>changé, lui-même ou en dessous</translation>
    </message>
</context>
<context>
    <name>inspect.node-kind</name>
    <message>
        <source>node of the device tree</source>
        <translation>nœud de l’arbre des périphériques</translation>
    </message>
</context>
<context>
    <name>inspect.node-removed</name>
    <message>
        <source>removed: the new kernel will not see it</source>
        <translation>retiré&#xa0;: le nouveau noyau ne le verra pas</translation>
    </message>
</context>
<context>
    <name>inspect.node-same</name>
    <message>
        <source>as the target has it</source>
        <translation>tel que la cible l’a</translation>
    </message>
</context>
<context>
    <name>inspect.not-ready</name>
    <message>
        <source>will not boot as it is</source>
        <translation>ne démarrera pas ainsi</translation>
    </message>
</context>
<context>
    <name>inspect.not-sealed</name>
    <message>
        <source>made when the plan is sealed</source>
        <translation>fait quand le plan est scellé</translation>
    </message>
</context>
<context>
    <name>inspect.not-there</name>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
</context>
<context>
    <name>inspect.note</name>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
</context>
<context>
    <name>inspect.nothing-there</name>
    <message>
        <source>Nothing lies there: no RAM, no segment.</source>
        <translation>Rien ne s’y trouve&#xa0;: ni RAM ni segment.</translation>
    </message>
</context>
<context>
    <name>inspect.others</name>
    <message>
        <source>Other allocators put it at</source>
        <translation>D’autres allocateurs le mettent à</translation>
    </message>
</context>
<context>
    <name>inspect.page-size</name>
    <message>
        <source>page size</source>
        <translation>taille de page</translation>
    </message>
</context>
<context>
    <name>inspect.passed-over</name>
    <message>
        <source>Ranges passed over because they are in use: {count}.</source>
        <translation>Plages sautées car occupées : {count}.</translation>
    </message>
</context>
<context>
    <name>inspect.patched</name>
    <message>
        <source>value written into it</source>
        <translation>valeur qui y est écrite</translation>
    </message>
</context>
<context>
    <name>inspect.place</name>
    <message>
        <source>place (P)</source>
        <translation>place (P)</translation>
    </message>
</context>
<context>
    <name>inspect.placed</name>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
</context>
<context>
    <name>inspect.plan</name>
    <message>
        <source>The whole plan</source>
        <translation>Le plan entier</translation>
    </message>
</context>
<context>
    <name>inspect.properties</name>
    <message>
        <source>properties</source>
        <translation>propriétés</translation>
    </message>
</context>
<context>
    <name>inspect.property-kind</name>
    <message>
        <source>property of the device tree</source>
        <translation>propriété de l’arbre des périphériques</translation>
    </message>
</context>
<context>
    <name>inspect.quirk</name>
    <message>
        <source>quirk of the real code</source>
        <translation>bizarrerie du vrai code</translation>
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
        <translation>plage</translation>
    </message>
</context>
<context>
    <name>inspect.reach</name>
    <message>
        <source>of the way to its limit</source>
        <translation>du chemin jusqu’à sa limite</translation>
    </message>
</context>
<context>
    <name>inspect.ready</name>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
</context>
<context>
    <name>inspect.relocated</name>
    <message>
        <source>relocations inside</source>
        <translation>relocalisations à l’intérieur</translation>
    </message>
</context>
<context>
    <name>inspect.relocation-count</name>
    <message>
        <source>relocations</source>
        <translation>relocalisations</translation>
    </message>
</context>
<context>
    <name>inspect.relocation-of</name>
    <message>
        <source>relocation {position} of {count}</source>
        <translation>relocalisation {position} sur {count}</translation>
    </message>
</context>
<context>
    <name>inspect.remedy</name>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>inspect.reserve-kind</name>
    <message>
        <source>kept clear by the request</source>
        <translation>gardé libre par la requête</translation>
    </message>
</context>
<context>
    <name>inspect.rule</name>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
</context>
<context>
    <name>inspect.running-order</name>
    <message>
        <source>running kernel</source>
        <translation>noyau en marche</translation>
    </message>
</context>
<context>
    <name>inspect.said-in</name>
    <message>
        <source>said in</source>
        <translation>dit dans</translation>
    </message>
</context>
<context>
    <name>inspect.same-place</name>
    <message>
        <source>the same</source>
        <translation>la même</translation>
    </message>
</context>
<context>
    <name>inspect.section-kind</name>
    <message>
        <source>section of the purgatory</source>
        <translation>section du purgatory</translation>
    </message>
</context>
<context>
    <name>inspect.segment-of</name>
    <message>
        <source>segment {position} of {count}</source>
        <translation>segment {position} sur {count}</translation>
    </message>
</context>
<context>
    <name>inspect.segment-span</name>
    <message>
        <source>{range}, after the jump</source>
        <translation>{range}, après le saut</translation>
    </message>
</context>
<context>
    <name>inspect.segments</name>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
</context>
<context>
    <name>inspect.segments-in</name>
    <message>
        <source>Segments there</source>
        <translation>Segments qui s’y trouvent</translation>
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
        <translation>taille</translation>
    </message>
</context>
<context>
    <name>inspect.stage-later</name>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
</context>
<context>
    <name>inspect.stage-memory</name>
    <message>
        <source>when the new kernel sets up its memory, after it has read tree and command line</source>
        <translation>quand le nouveau noyau organise sa mémoire, après avoir lu l’arbre et la ligne de commande</translation>
    </message>
</context>
<context>
    <name>inspect.stage-moves</name>
    <message>
        <source>when the new kernel moves itself to 0, before it reads the tree</source>
        <translation>quand le nouveau noyau se déplace à 0, avant de lire l’arbre</translation>
    </message>
</context>
<context>
    <name>inspect.stage-purgatory</name>
    <message>
        <source>while the purgatory runs</source>
        <translation>pendant que le purgatory tourne</translation>
    </message>
</context>
<context>
    <name>inspect.state</name>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
</context>
<context>
    <name>inspect.summary</name>
    <message>
        <source>in short</source>
        <translation>en bref</translation>
    </message>
</context>
<context>
    <name>inspect.symbol</name>
    <message>
        <source>symbol</source>
        <translation>symbole</translation>
    </message>
</context>
<context>
    <name>inspect.symbol-kind</name>
    <message>
        <source>symbol of the purgatory</source>
        <translation>symbole du purgatory</translation>
    </message>
</context>
<context>
    <name>inspect.symbol-value</name>
    <message>
        <source>its address (S)</source>
        <translation>son adresse (S)</translation>
    </message>
</context>
<context>
    <name>inspect.toc</name>
    <message>
        <source>table of contents (.TOC.)</source>
        <translation>table des matières (.TOC.)</translation>
    </message>
</context>
<context>
    <name>inspect.unplaced</name>
    <message>
        <source>a segment without a place</source>
        <translation>un segment sans place</translation>
    </message>
</context>
<context>
    <name>inspect.users</name>
    <message>
        <source>relocations that name it</source>
        <translation>relocalisations qui le nomment</translation>
    </message>
</context>
<context>
    <name>inspect.warning</name>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
</context>
<context>
    <name>inspect.when</name>
    <message>
        <source>when</source>
        <translation>quand</translation>
    </message>
</context>
<context>
    <name>inspect.why</name>
    <message>
        <source>Why here</source>
        <translation>Pourquoi ici</translation>
    </message>
</context>
<context>
    <name>inspect.why-nowhere</name>
    <message>
        <source>Why nowhere</source>
        <translation>Pourquoi nulle part</translation>
    </message>
</context>
<context>
    <name>inspect.zeros</name>
    <message>
        <source>zeros: nothing in the file</source>
        <translation>zéros&#xa0;: rien dans le fichier</translation>
    </message>
</context>
<context>
    <name>integrity.address</name>
    <message>
        <source>at address</source>
        <translation>à l’adresse</translation>
    </message>
</context>
<context>
    <name>integrity.by-purgatory</name>
    <message>
        <source>checked by the purgatory</source>
        <translation>vérifié par le purgatory</translation>
    </message>
</context>
<context>
    <name>integrity.checked</name>
    <message>
        <source>on the target</source>
        <translation>sur la cible</translation>
    </message>
</context>
<context>
    <name>integrity.content</name>
    <message>
        <source>SHA-256 of the bytes</source>
        <translation>SHA-256 des octets</translation>
    </message>
</context>
<context>
    <name>integrity.each</name>
    <message>
        <source>The built-in purgatory computes the digest of {count} segments after the jump and compares each with the one kept beside its code; on a mismatch it names the segment, then: {action}.</source>
        <translation>Le purgatory intégré calcule après le saut le condensat de {count} segments et compare chacun à celui gardé à côté de son code&#x202f;; en cas d’écart il nomme le segment, puis&#xa0;: {action}.</translation>
    </message>
</context>
<context>
    <name>integrity.linux</name>
    <message>
        <source>Linux&apos;s own trampoline on ppc64 checks nothing: the kernel stores a digest in it when it loads, and nobody ever looks at it.</source>
        <translation>Le tremplin propre à Linux ne vérifie rien sur ppc64&#xa0;: le noyau y range un condensat au chargement, et personne ne le regarde jamais.</translation>
    </message>
</context>
<context>
    <name>integrity.memory</name>
    <message>
        <source>SHA-256 in memory, with its zeros</source>
        <translation>SHA-256 en mémoire, avec ses zéros</translation>
    </message>
</context>
<context>
    <name>integrity.none</name>
    <message>
        <source>This purgatory checks no digests: what is damaged on the way is entered as it is.</source>
        <translation>Ce purgatory ne vérifie aucun condensat&#xa0;: ce qui est abîmé en route est exécuté tel quel.</translation>
    </message>
</context>
<context>
    <name>integrity.offset</name>
    <message>
        <source>digest kept at offset</source>
        <translation>condensat gardé à la position</translation>
    </message>
</context>
<context>
    <name>integrity.one</name>
    <message>
        <source>This purgatory has one digest over all segments: it can tell that something is damaged, but not what.</source>
        <translation>Ce purgatory a un condensat sur tous les segments&#xa0;: il peut dire que quelque chose est abîmé, mais pas quoi.</translation>
    </message>
</context>
<context>
    <name>integrity.segment</name>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
</context>
<context>
    <name>integrity.unchecked</name>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
</context>
<context>
    <name>json.missing</name>
    <message>
        <source>&quot;{key}&quot; is missing</source>
        <translation>&quot;{key}&quot; manque</translation>
    </message>
</context>
<context>
    <name>json.no-boolean</name>
    <message>
        <source>true or false was expected</source>
        <translation>true ou false était attendu</translation>
    </message>
</context>
<context>
    <name>json.no-count</name>
    <message>
        <source>a count was expected</source>
        <translation>un nombre d’éléments était attendu</translation>
    </message>
</context>
<context>
    <name>json.no-hex</name>
    <message>
        <source>a number written as &quot;0x…&quot; was expected</source>
        <translation>un nombre écrit &quot;0x…&quot; était attendu</translation>
    </message>
</context>
<context>
    <name>json.no-list</name>
    <message>
        <source>a list was expected</source>
        <translation>une liste était attendue</translation>
    </message>
</context>
<context>
    <name>json.no-object</name>
    <message>
        <source>an object was expected</source>
        <translation>un objet était attendu</translation>
    </message>
</context>
<context>
    <name>json.no-text</name>
    <message>
        <source>a text was expected</source>
        <translation>un texte était attendu</translation>
    </message>
</context>
<context>
    <name>json.number</name>
    <message>
        <source>holds a number out of range</source>
        <translation>contient un nombre hors limites</translation>
    </message>
</context>
<context>
    <name>json.syntax</name>
    <message>
        <source>is not JSON</source>
        <translation>n’est pas du JSON</translation>
    </message>
</context>
<context>
    <name>json.unknown-key</name>
    <message>
        <source>&quot;{key}&quot; is not known here</source>
        <translation>&quot;{key}&quot; n’est pas connu ici</translation>
    </message>
</context>
<context>
    <name>kexec-command.initrds</name>
    <message>
        <source>{count} initrds: kexec-tools takes one file. Join them, each padded to 4 bytes, and add --initrd=FILE</source>
        <translation>{count} initrd&#xa0;: kexec-tools prend un seul fichier. Joignez-les, chacun complété à 4 octets, et ajoutez --initrd=FICHIER</translation>
    </message>
</context>
<context>
    <name>kexec-command.late</name>
    <message>
        <source>Seeds that the loader fills in on the target: kexec-tools does not renew them in a tree that it is given</source>
        <translation>Des graines que le chargeur remplit&#xa0;: kexec-tools ne les renouvelle pas dans un arbre qu’on lui donne</translation>
    </message>
</context>
<context>
    <name>kexec-command.marker</name>
    <message>
        <source>The marker kwb.plan={id}: it stands for the digests of a sealed plan, which a load by kexec-tools does not have</source>
        <translation>La marque kwb.plan={id}&#xa0;: elle représente les condensats d’un plan scellé, qu’un chargement par kexec-tools n’a pas</translation>
    </message>
</context>
<context>
    <name>kexec-command.mismatch</name>
    <message>
        <source>&quot;{action}&quot; on a wrong digest: the purgatory of kexec-tools stops</source>
        <translation>&quot;{action}&quot; en cas de mauvais condensat&#xa0;: le purgatory de kexec-tools s’arrête</translation>
    </message>
</context>
<context>
    <name>kexec-command.other-purgatory</name>
    <message>
        <source>The chosen purgatory: kexec-tools always uses the one built into it</source>
        <translation>Le purgatory choisi&#xa0;: kexec-tools utilise toujours celui qui y est intégré</translation>
    </message>
</context>
<context>
    <name>kexec-command.pins</name>
    <message>
        <source>{count} pinned segments: kexec-tools has no option for the address of a segment</source>
        <translation>{count} segments épinglés&#xa0;: kexec-tools n’a pas d’option pour l’adresse d’un segment</translation>
    </message>
</context>
<context>
    <name>kexec-command.places</name>
    <message>
        <source>kexec-tools searches the places itself: segments need not lie where this plan has them (allocator &quot;{allocator}&quot;)</source>
        <translation>kexec-tools cherche lui-même les places&#xa0;: les segments ne sont pas forcément là où ce plan les a (allocateur &quot;{allocator}&quot;)</translation>
    </message>
</context>
<context>
    <name>kexec-command.purgatory</name>
    <message>
        <source>The purgatory: kexec-tools brings its own, which does not name the segment that is damaged</source>
        <translation>Le purgatory&#xa0;: kexec-tools apporte le sien, qui ne nomme pas le segment abîmé</translation>
    </message>
</context>
<context>
    <name>kexec-command.reserves</name>
    <message>
        <source>{count} reserved ranges: kexec-tools can only bound the search as a whole (--mem-min, --mem-max)</source>
        <translation>{count} plages réservées&#xa0;: kexec-tools ne peut que borner la recherche entière (--mem-min, --mem-max)</translation>
    </message>
</context>
<context>
    <name>kexec-command.tree</name>
    <message>
        <source>Changes of the device tree: without --dtb kexec-tools makes a tree of the running system. Export the tree and pass it</source>
        <translation>Les changements de l’arbre des périphériques&#xa0;: sans --dtb kexec-tools fait un arbre du système en marche. Exportez l’arbre et passez-le</translation>
    </message>
</context>
<context>
    <name>kexec-log.count</name>
    <message>
        <source>the number of segments is no number</source>
        <translation>le nombre de segments n’est pas un nombre</translation>
    </message>
</context>
<context>
    <name>kexec-log.image</name>
    <message>
        <source>the line of the image has no entry and flags</source>
        <translation>la ligne de l’image n’a ni entrée ni drapeaux</translation>
    </message>
</context>
<context>
    <name>kexec-log.incomplete</name>
    <message>
        <source>segment {index} is not complete: the log was cut</source>
        <translation>le segment {index} n’est pas complet&#xa0;: le journal a été coupé</translation>
    </message>
</context>
<context>
    <name>kexec-log.index</name>
    <message>
        <source>there is no segment {index}: the list has {count}</source>
        <translation>il n’y a pas de segment {index}&#xa0;: la liste en a {count}</translation>
    </message>
</context>
<context>
    <name>kexec-log.no-list</name>
    <message>
        <source>the log has no list of segments: it was cut</source>
        <translation>le journal n’a pas de liste de segments&#xa0;: il a été coupé</translation>
    </message>
</context>
<context>
    <name>kexec-log.none</name>
    <message>
        <source>is no log of kexec -d: it does not say what was loaded</source>
        <translation>n’est pas un journal de kexec -d&#xa0;: il ne dit pas ce qui a été chargé</translation>
    </message>
</context>
<context>
    <name>kexec-log.range</name>
    <message>
        <source>a memory range ends before it begins</source>
        <translation>une plage de mémoire finit avant de commencer</translation>
    </message>
</context>
<context>
    <name>kexec-log.ranges</name>
    <message>
        <source>there are too many memory ranges</source>
        <translation>il y a trop de plages de mémoire</translation>
    </message>
</context>
<context>
    <name>kexec-log.segment</name>
    <message>
        <source>a segment&apos;s number is no hexadecimal number</source>
        <translation>le nombre d’un segment n’est pas hexadécimal</translation>
    </message>
</context>
<context>
    <name>kexec-log.size</name>
    <message>
        <source>the log has more than 16 MiB</source>
        <translation>le journal dépasse 16 MiB</translation>
    </message>
</context>
<context>
    <name>kexec-log.too-many</name>
    <message>
        <source>{count} segments: no image has more than {limit}</source>
        <translation>{count} segments&#xa0;: aucune image n’en a plus de {limit}</translation>
    </message>
</context>
<context>
    <name>kexec-log.wraps</name>
    <message>
        <source>segment {index}: {size} bytes at {address} go beyond 2^64</source>
        <translation>segment {index}&#xa0;: {size} octets à {address} dépassent 2^64</translation>
    </message>
</context>
<context>
    <name>kind.coherent-memory</name>
    <message>
        <source>Memory of a GPU: never system RAM, and never a destination.</source>
        <translation>Mémoire d’un GPU&#xa0;: jamais de la RAM du système, jamais une destination.</translation>
    </message>
</context>
<context>
    <name>kind.crashkernel</name>
    <message>
        <source>Kept for a crash kernel, which is loaded there and waits.</source>
        <translation>Gardé pour un noyau de crash, qui y est chargé et attend.</translation>
    </message>
</context>
<context>
    <name>kind.fadump</name>
    <message>
        <source>Kept for a dump that firmware assists.</source>
        <translation>Gardé pour une capture assistée par micrologiciel.</translation>
    </message>
</context>
<context>
    <name>kind.hash-table</name>
    <message>
        <source>The page table that the processor reads while the hash MMU is on.</source>
        <translation>La table de pages que le processeur lit tant que la MMU à hachage est en service.</translation>
    </message>
</context>
<context>
    <name>kind.ima-buffer</name>
    <message>
        <source>A measurement log handed over by an earlier kexec.</source>
        <translation>Un journal de mesure transmis par un kexec antérieur.</translation>
    </message>
</context>
<context>
    <name>kind.kernel</name>
    <message>
        <source>The running kernel. It still runs while segments are copied, so no segment may lie there.</source>
        <translation>Le noyau en marche. Il tourne encore pendant la copie des segments, donc aucun ne doit s’y trouver.</translation>
    </message>
</context>
<context>
    <name>kind.memory</name>
    <message>
        <source>Memory.</source>
        <translation>Mémoire.</translation>
    </message>
</context>
<context>
    <name>kind.memreserve</name>
    <message>
        <source>A row of the tree&apos;s reservation block.</source>
        <translation>Une ligne du bloc de réservation de l’arbre.</translation>
    </message>
</context>
<context>
    <name>kind.old-fdt</name>
    <message>
        <source>The device tree that the running kernel was given.</source>
        <translation>L’arbre des périphériques donné au noyau en marche.</translation>
    </message>
</context>
<context>
    <name>kind.old-initrd</name>
    <message>
        <source>Where the running kernel&apos;s initrd lay; it is free once unpacked, unless it is retained.</source>
        <translation>Là où était l’initrd du noyau en marche&#x202f;; c’est libre une fois décompressé, sauf s’il est gardé.</translation>
    </message>
</context>
<context>
    <name>kind.opal</name>
    <message>
        <source>OPAL, the firmware of bare metal: it goes on running under the new kernel.</source>
        <translation>OPAL, le micrologiciel des machines nues&#xa0;: il continue de tourner sous le nouveau noyau.</translation>
    </message>
</context>
<context>
    <name>kind.ram</name>
    <message>
        <source>RAM that the machine gives the running system.</source>
        <translation>RAM que la machine donne au système en marche.</translation>
    </message>
</context>
<context>
    <name>kind.reserved-memory</name>
    <message>
        <source>Reserved by a node below /reserved-memory.</source>
        <translation>Réservé par un nœud sous /reserved-memory.</translation>
    </message>
</context>
<context>
    <name>kind.reserved-range</name>
    <message>
        <source>Firmware keeps it: named in the root&apos;s reserved-ranges.</source>
        <translation>Le micrologiciel le garde&#xa0;: nommé dans reserved-ranges de la racine.</translation>
    </message>
</context>
<context>
    <name>kind.rtas</name>
    <message>
        <source>Run-Time Abstraction Services: firmware that the new kernel calls again, at the same place.</source>
        <translation>Run-Time Abstraction Services&#xa0;: micrologiciel que le nouveau noyau rappelle, au même endroit.</translation>
    </message>
</context>
<context>
    <name>kind.tce</name>
    <message>
        <source>A table through which devices reach memory; they may use it during the jump.</source>
        <translation>Une table par laquelle des périphériques atteignent la mémoire&#x202f;; ils peuvent s’en servir pendant le saut.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::AllocatorChoice</name>
    <message>
        <source>Allocator</source>
        <translation>Allocateur</translation>
    </message>
    <message>
        <source>Who places the segments</source>
        <translation>Qui place les segments</translation>
    </message>
    <message>
        <source>choose allocator %1</source>
        <translation>choisir l’allocateur %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::AllocatorLanesView</name>
    <message>
        <source>Places by every allocator</source>
        <translation>Places selon chaque allocateur</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::AllocatorsTab</name>
    <message>
        <source>Allocators</source>
        <translation>Allocateurs</translation>
    </message>
    <message>
        <source>Use this allocator</source>
        <translation>Utiliser cet allocateur</translation>
    </message>
    <message>
        <source>Lanes of the allocators</source>
        <translation>Bandes des allocateurs</translation>
    </message>
    <message>
        <source>Planning by every allocator…</source>
        <translation>Planification par chaque allocateur…</translation>
    </message>
    <message>
        <source>Allocators are compared when there is a plan: choose a target and a kernel.</source>
        <translation>Les allocateurs sont comparés dès qu’il y a un plan&#xa0;: choisissez une cible et un noyau.</translation>
    </message>
    <message>
        <source>Use allocator %1</source>
        <translation>Utiliser l’allocateur %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::AskpassDialog</name>
    <message>
        <source>SSH asks</source>
        <translation>SSH demande</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Say yes only if the fingerprint is the one that the machine&apos;s keeper, or its console, tells you.</source>
        <translation>Ne dites oui que si l’empreinte est celle que vous donne le responsable de la machine, ou sa console.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::BootDialog</name>
    <message>
        <source>&amp;Jump at once, without shutting services down</source>
        <translation>&amp;Sauter tout de suite, sans arrêter les services</translation>
    </message>
    <message>
        <source>&amp;Boot it</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Boot %1?</source>
        <translation>Redémarrer %1 ?</translation>
    </message>
    <message>
        <source>runs %1</source>
        <translation>exécute %1</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What will be lost</source>
        <translation>Ce qui sera perdu</translation>
    </message>
    <message>
        <source>The target has no watchdog</source>
        <translation>La cible n’a pas de chien de garde</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Wait for the new system:</source>
        <translation>&amp;Attendre le nouveau système :</translation>
    </message>
    <message>
        <source>The running system ends, with all its services, logins and connections.</source>
        <translation>Le système en marche prend fin, avec tous ses services, sessions et connexions.</translation>
    </message>
    <message>
        <source>Work that is not saved there is lost.</source>
        <translation>Le travail qui n’y est pas enregistré est perdu.</translation>
    </message>
    <message>
        <source>It jumps at once: nothing is shut down, and what is not yet written to its disks is lost.</source>
        <translation>Saut immédiat : rien n’est arrêté, et ce qui n’est pas encore écrit sur ses disques est perdu.</translation>
    </message>
    <message>
        <source>Services are shut down in order first; that can take minutes.</source>
        <translation>Les services sont d’abord arrêtés en ordre ; cela peut durer des minutes.</translation>
    </message>
    <message>
        <source>If the new system does not take the watchdog over, firmware resets the machine: that ends a healthy one, too.</source>
        <translation>Si le nouveau système ne reprend pas le chien de garde, le micrologiciel réinitialise la machine : cela met fin aussi à un système sain.</translation>
    </message>
    <message>
        <source>If the new system does not come up, somebody must reset the machine.</source>
        <translation>Si le nouveau système ne monte pas, quelqu’un devra réinitialiser la machine.</translation>
    </message>
    <message>
        <source>Start the &amp;watchdog first</source>
        <translation>Lancer d’abord le &amp;chien de garde</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>by file: places, tree and purgatory are those of the target&apos;s kernel</source>
        <translation>par fichier : emplacements, arbre et purgatory sont ceux du noyau de la cible</translation>
    </message>
    <message>
        <source>No console is set for it: if it stops, nothing will show where.</source>
        <translation>Aucune console n’est indiquée pour elle : si elle s’arrête, rien ne montrera où.</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::BundleDialog</name>
    <message>
        <source>Put the plan&apos;s id on the new command line (kwb.plan=…)</source>
        <translation>Mettre l’id du plan sur la nouvelle ligne de commande (kwb.plan=…)</translation>
    </message>
    <message>
        <source>Export although the plan has errors</source>
        <translation>Exporter bien que le plan ait des erreurs</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Export a bundle</source>
        <translation>Exporter un lot</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message>
        <source>A bundle is all that the target needs: the segments at their places, their digests and a static loader. Its form follows from the name: .tar, .tar.zst, else a folder.</source>
        <translation>Un lot est tout ce qu’il faut à la cible&#xa0;: les segments à leurs places, leurs condensats et un chargeur statique. Sa forme dépend du nom&#xa0;: .tar, .tar.zst, sinon un dossier.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Bundles (*.tar *.tar.zst)</source>
        <translation>Lots (*.tar *.tar.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Wrote %1. On the target, as root: unpack it there and run its loader with “check”, then with “load”; README.txt says the rest.</source>
        <translation>%1 est écrit. Sur la cible, en tant que root&#xa0;: dépaquetez-le et lancez son chargeur avec «&#xa0;check&#xa0;», puis avec «&#xa0;load&#xa0;»&#x202f;; README.txt dit le reste.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>This plan cannot be exported: its purgatory is inside the target&apos;s kernel, or not every segment found room.</source>
        <translation>Ce plan ne peut pas être exporté&#xa0;: son purgatory est dans le noyau de la cible, ou un segment n’a pas trouvé de place.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::BundleSource</name>
    <message>
        <source>The plan of this window</source>
        <translation>Le plan de cette fenêtre</translation>
    </message>
    <message>
        <source>A bundle…</source>
        <translation>Un lot…</translation>
    </message>
    <message>
        <source>What is loaded</source>
        <translation>Ce qui est chargé</translation>
    </message>
    <message>
        <source>What the target gets: the plan of this window, or a bundle that was exported before</source>
        <translation>Ce que reçoit la cible&#xa0;: le plan de cette fenêtre, ou un lot exporté auparavant</translation>
    </message>
    <message>
        <source>Signature of the bundle</source>
        <translation>Signature du lot</translation>
    </message>
    <message>
        <source>Trusted certificates…</source>
        <translation>Certificats de confiance…</translation>
    </message>
    <message>
        <source>Whose signature a bundle must have before it may be loaded</source>
        <translation>De qui un lot doit porter la signature pour pouvoir être chargé</translation>
    </message>
    <message>
        <source>Choose a bundle</source>
        <translation>Choisir un lot</translation>
    </message>
    <message>
        <source>Bundles (*.tar *.tar.zst manifest.json)</source>
        <translation>Lots (*.tar *.tar.zst manifest.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the bundle…</source>
        <translation>Lecture du lot…</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::ByteSearch</name>
    <message>
        <source>Find: 48 00 02 85, or text</source>
        <translation>Chercher&#xa0;: 48 00 02 85, ou du texte</translation>
    </message>
    <message>
        <source>Hex digits in pairs, or text; &quot;quotes&quot; make text of digits</source>
        <translation>Chiffres hexadécimaux par paires, ou texte&#x202f;; des &quot;guillemets&quot; font un texte de chiffres</translation>
    </message>
    <message>
        <source>Bytes to find</source>
        <translation>Octets à chercher</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>Chercher en arrière (Shift+F3)</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>Chercher en avant (F3)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Not in this segment</source>
        <translation>Absent de ce segment</translation>
    </message>
    <message>
        <source>Found, around the end</source>
        <translation>Trouvé, en repassant par la fin</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::BytesTab</name>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>The bytes of each segment appear here when there is a plan.</source>
        <translation>Les octets de chaque segment apparaissent ici dès qu’il y a un plan.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>A line an instruction, disassembled</source>
        <translation>Une ligne par instruction, désassemblée</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy or save the selected bytes</source>
        <translation>Copier ou enregistrer les octets sélectionnés</translation>
    </message>
    <message>
        <source>Copy as hex</source>
        <translation>Copier en hexadécimal</translation>
    </message>
    <message>
        <source>Copy as C array</source>
        <translation>Copier en tableau C</translation>
    </message>
    <message>
        <source>Save selected bytes…</source>
        <translation>Enregistrer la sélection…</translation>
    </message>
    <message>
        <source>Bytes of segment %1</source>
        <translation>Octets du segment %1</translation>
    </message>
    <message>
        <source>%1, offset %2 of %3</source>
        <translation>%1, position %2 sur %3</translation>
    </message>
    <message>
        <source>%1 bytes selected from %2, offset %3</source>
        <translation>%1 octets sélectionnés de %2, position %3</translation>
    </message>
    <message>
        <source>final bytes, sealed</source>
        <translation>octets finals, scellés</translation>
    </message>
    <message>
        <source>as planned, before sealing</source>
        <translation>tel que planifié, avant scellement</translation>
    </message>
    <message>
        <source>The digests stand in the purgatory; these bytes will be loaded.</source>
        <translation>Les condensats sont dans le purgatory&#x202f;; ces octets seront chargés.</translation>
    </message>
    <message>
        <source>The digests are not in the purgatory yet; sealing the plan fills them in.</source>
        <translation>Les condensats ne sont pas encore dans le purgatory&#x202f;; le scellement du plan les y met.</translation>
    </message>
    <message>
        <source>relocated</source>
        <translation>relocalisé</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>condensat</translation>
    </message>
    <message>
        <source>written by the target</source>
        <translation>écrit par la cible</translation>
    </message>
    <message>
        <source>Save selected bytes</source>
        <translation>Enregistrer les octets sélectionnés</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 only; save the bytes to have all of them.</source>
        <translation>Seuls les premiers %1 sur %2 ont été copiés ; enregistrez les octets pour les avoir tous.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::CaptureBar</name>
    <message>
        <source>Capturing this machine</source>
        <translation>Capture de cette machine</translation>
    </message>
    <message>
        <source>Capturing this machine: %1 read</source>
        <translation>Capture de cette machine&#xa0;: %1 lus</translation>
    </message>
    <message>
        <source>Captured, but not all could be read: %1</source>
        <translation>Capturé, mais tout n’a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>capture-snapshot.sh, which comes with the program, is not there.</source>
        <translation>capture-snapshot.sh, qui accompagne le programme, n’est pas là.</translation>
    </message>
    <message>
        <source>Capturing this machine…</source>
        <translation>Capture de cette machine…</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::CommandDialog</name>
    <message>
        <source>Command for kexec-tools</source>
        <translation>Commande pour kexec-tools</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>none: kexec makes its own of the running machine&apos;s</source>
        <translation>aucun&#xa0;: kexec en fait un à partir de celui de la machine en marche</translation>
    </message>
    <message>
        <source>Device tree file on the target</source>
        <translation>Fichier d’arbre des périphériques sur la cible</translation>
    </message>
    <message>
        <source>What the command cannot say</source>
        <translation>Ce que la commande ne peut pas dire</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>On the target, as root, with the files at the same paths:</source>
        <translation>Sur la cible, en tant que root, avec les fichiers aux mêmes chemins&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Device tree file to hand over (*.dtb, exported from here):</source>
        <translation>Fichier d’&amp;arbre des périphériques à transmettre (*.dtb, exporté d’ici)&#xa0;:</translation>
    </message>
    <message>
        <source>What of the plan it cannot say:</source>
        <translation>Ce qu’elle ne peut pas dire du plan&#xa0;:</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Il n’y a pas encore de plan.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::CommandLineBox</name>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>the target&apos;s own</source>
        <translation>celle de la cible</translation>
    </message>
    <message>
        <source>Command line of the new kernel</source>
        <translation>Ligne de commande du nouveau noyau</translation>
    </message>
    <message>
        <source>console=hvc0 root=…</source>
        <translation>console=hvc0 root=…</translation>
    </message>
    <message>
        <source>Take the running kernel&apos;s command line, without what its boot loader added</source>
        <translation>Prendre la ligne de commande du noyau en marche, sans les ajouts de son chargeur d’amorçage</translation>
    </message>
    <message>
        <source>edit command line</source>
        <translation>modifier la ligne de commande</translation>
    </message>
    <message>
        <source>take command line from target</source>
        <translation>prendre la ligne de commande de la cible</translation>
    </message>
    <message>
        <source>write own command line</source>
        <translation>écrire sa propre ligne de commande</translation>
    </message>
    <message>
        <source>“%1” is given %2 times, the first counts</source>
        <translation>«&#xa0;%1&#xa0;» est donné %2 fois, le premier compte</translation>
    </message>
    <message>
        <source>“%1” is given %2 times, the last counts</source>
        <translation>«&#xa0;%1&#xa0;» est donné %2 fois, le dernier compte</translation>
    </message>
    <message>
        <source>kwb.plan= is written by export; take it out</source>
        <translation>kwb.plan= est écrit par l’export&#x202f;; retirez-le</translation>
    </message>
    <message>
        <source>%1 of %2 bytes with the NUL</source>
        <translation>%1 sur %2 octets avec le NUL</translation>
    </message>
    <message>
        <source>The kernel keeps this many bytes of it, the terminating NUL included. Export adds kwb.plan=… so that a booted machine can be asked which plan it runs.</source>
        <translation>Le noyau en garde ce nombre d’octets, NUL final compris. L’export ajoute kwb.plan=… pour qu’on puisse demander à une machine démarrée quel plan elle exécute.</translation>
    </message>
    <message>
        <source>the plan adds %1</source>
        <translation>le plan ajoute %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::CompareSide</name>
    <message>
        <source>What is wrong with side %1</source>
        <translation>Ce qui ne va pas du côté %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose what side %1 is</source>
        <translation>Choisir ce qu’est le côté %1</translation>
    </message>
    <message>
        <source>Choose side %1</source>
        <translation>Choisir le côté %1</translation>
    </message>
    <message>
        <source>&amp;Current plan</source>
        <translation>Plan &amp;actuel</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Fichier…</translation>
    </message>
    <message>
        <source>F&amp;older of a bundle or snapshot…</source>
        <translation>&amp;Dossier d’un paquet ou d’un instantané…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side, what it is</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>current plan</source>
        <translation>plan actuel</translation>
    </message>
    <message>
        <source>pasted log</source>
        <translation>journal collé</translation>
    </message>
    <message>
        <source>Side %1</source>
        <translation>Côté %1</translation>
    </message>
    <message>
        <source>%1: nothing chosen</source>
        <comment>side</comment>
        <translation>%1 : rien de choisi</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::CompareWindow</name>
    <message>
        <source>Output of kexec -d</source>
        <translation>Sortie de kexec -d</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Segments of both sides</source>
        <translation>Segments des deux côtés</translation>
    </message>
    <message>
        <source>Findings of both sides</source>
        <translation>Constats des deux côtés</translation>
    </message>
    <message>
        <source>Tree edits of both sides</source>
        <translation>Modifications de l’arbre des deux côtés</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Paste what kexec -d -l printed on the target.</source>
        <translation>Coller ce que kexec -d -l a affiché sur la cible.</translation>
    </message>
    <message>
        <source>&amp;Compare with the current plan</source>
        <translation>&amp;Comparer au plan actuel</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Tree edits</source>
        <translation>Modifications de l’arbre</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Ce qui a été comparé</translation>
    </message>
    <message>
        <source>Places on both sides</source>
        <translation>Places des deux côtés</translation>
    </message>
    <message>
        <source>Lanes of both sides</source>
        <translation>Couloirs des deux côtés</translation>
    </message>
    <message>
        <source>&amp;Import output of kexec -d…</source>
        <translation>&amp;Importer la sortie de kexec -d…</translation>
    </message>
    <message>
        <source>Import output of kexec -d</source>
        <translation>Importer la sortie de kexec -d</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>A side could not be read.</source>
        <translation>Un côté n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Choose what to compare: a saved plan, a bundle, a snapshot, a log of kexec -d or another workspace.</source>
        <translation>Choisir quoi comparer : un plan enregistré, un paquet, un instantané, un journal de kexec -d ou un autre espace de travail.</translation>
    </message>
    <message>
        <source>Nothing that is compared differs.</source>
        <translation>Rien de ce qui est comparé ne diffère.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>Only plans have this.</source>
        <translation>Seuls les plans ont cela.</translation>
    </message>
    <message>
        <source>Neither side has segments.</source>
        <translation>Aucun côté n’a de segments.</translation>
    </message>
    <message>
        <source>Neither side tells of findings.</source>
        <translation>Aucun côté n’indique de constats.</translation>
    </message>
    <message>
        <source>Neither side tells of edits.</source>
        <translation>Aucun côté n’indique de modifications.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::ConsoleModel</name>
    <message>
        <source>%1 s after the start</source>
        <translation>%1 s après le départ</translation>
    </message>
    <message numerus="yes">
        <source>(%n line(s) before this were dropped)</source>
        <translation>
            <numerusform>(%n ligne précédente a été abandonnée)</numerusform>
            <numerusform>(%n lignes précédentes ont été abandonnées)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kwb::workbench::ConsoleTab</name>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Rehearse a bundle…</source>
        <translation>Répéter un lot…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Console of the rehearsal</source>
        <translation>Console de la répétition</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Machine of the plan</source>
        <translation>Machine du plan</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Memory of the plan</source>
        <translation>Mémoire du plan</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Durée maximale</translation>
    </message>
    <message>
        <source>The run ends after this time at the latest</source>
        <translation>L’exécution finit au plus tard après ce temps</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Text to wait for</source>
        <translation>Texte à attendre</translation>
    </message>
    <message>
        <source>Find in the console</source>
        <translation>Chercher dans la console</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Rehearse a bundle</source>
        <translation>Répéter un lot</translation>
    </message>
    <message>
        <source>Bundles (*.tar *.tar.zst plan.json)</source>
        <translation>Lots (*.tar *.tar.zst plan.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the console</source>
        <translation>Enregistrer la console</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Rehearse anyway</source>
        <translation>Répéter quand même</translation>
    </message>
    <message>
        <source>Run the plan in QEMU although it has errors (%1)</source>
        <translation>Exécuter le plan dans QEMU bien qu’il ait des erreurs (%1)</translation>
    </message>
    <message>
        <source>Run the plan in QEMU</source>
        <translation>Exécuter le plan dans QEMU</translation>
    </message>
    <message>
        <source>● live</source>
        <translation>● en direct</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>the last %1 kept</source>
        <translation>les %1 dernières conservées</translation>
    </message>
    <message>
        <source>A rehearsal runs the plan in an emulated machine: a first stage puts the segments where the plan has them and jumps into the purgatory, as kexec does; the purgatory checks them, and the new kernel starts. No target is touched.</source>
        <translation>Une répétition exécute le plan dans une machine émulée : une première étape place les segments là où le plan les met et saute dans le purgatory, comme kexec ; celui-ci les vérifie, puis le nouveau noyau démarre. Aucune cible n’est touchée.</translation>
    </message>
    <message>
        <source>It needs qemu-system-ppc64 on this computer and a place for every segment. What the machine&apos;s console says appears here, line by line; what it proves, beside it.</source>
        <translation>Il lui faut qemu-system-ppc64 sur cet ordinateur et une place pour chaque segment. Ce que dit la console de la machine apparaît ici, ligne par ligne ; ce que cela prouve, à côté.</translation>
    </message>
    <message>
        <source>The last rehearsal was good: %1, %2.</source>
        <translation>La dernière répétition était bonne : %1, %2.</translation>
    </message>
    <message>
        <source>The last rehearsal was not good: %1, %2.</source>
        <translation>La dernière répétition n’était pas bonne : %1, %2.</translation>
    </message>
    <message>
        <source>a bundle</source>
        <translation>un lot</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::DtsModel</name>
    <message>
        <source>added: %1</source>
        <translation>ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <translation>inchangé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::DtsView</name>
    <message>
        <source>Fold what is unchanged</source>
        <translation>Replier ce qui est inchangé</translation>
    </message>
    <message>
        <source>Device tree source</source>
        <translation>Source de l’arbre des périphériques</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>Chercher dans la source</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Nothing is changed: the new kernel is handed the tree as it is.</source>
        <translation>Rien n’est changé&#xa0;: l’arbre est transmis tel quel au nouveau noyau.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::EntryList</name>
    <message>
        <source>%1: new entry</source>
        <translation>%1&#xa0;: nouvelle entrée</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::ExportMenu</name>
    <message>
        <source>&amp;Export</source>
        <translation>Ex&amp;porter</translation>
    </message>
    <message>
        <source>&amp;Bundle…</source>
        <translation>&amp;Lot…</translation>
    </message>
    <message>
        <source>&amp;Map as a picture…</source>
        <translation>&amp;Carte en image…</translation>
    </message>
    <message>
        <source>Vector graphics (*.svg *.pdf)</source>
        <translation>Image vectorielle (*.svg *.pdf)</translation>
    </message>
    <message>
        <source>Pixels (*.png)</source>
        <translation>Pixels (*.png)</translation>
    </message>
    <message>
        <source>&amp;Report as a page…</source>
        <translation>&amp;Rapport en page web…</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>Pages HTML (*.html)</translation>
    </message>
    <message>
        <source>&amp;Plan as JSON…</source>
        <translation>&amp;Plan en JSON…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Device &amp;tree…</source>
        <translation>&amp;Arbre des périphériques…</translation>
    </message>
    <message>
        <source>&amp;Command for kexec-tools…</source>
        <translation>Commande pour &amp;kexec-tools…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::FileActions</name>
    <message>
        <source>&amp;New workspace</source>
        <translation>&amp;Nouvel espace de travail</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Workspaces (*.kwb)</source>
        <translation>Espaces de travail (*.kwb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>The workspace has changes that are not saved.</source>
        <translation>L’espace de travail a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Save them first?</source>
        <translation>Les enregistrer d’abord&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Ne pas enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Save the workspace</source>
        <translation>Enregistrer l’espace de travail</translation>
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
            <numerusform>ajouter %n fichier</numerusform>
            <numerusform>ajouter %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>choose kernel</source>
        <translation>choisir le noyau</translation>
    </message>
    <message>
        <source>add initrd</source>
        <translation>ajouter un initrd</translation>
    </message>
    <message>
        <source>choose target</source>
        <translation>choisir la cible</translation>
    </message>
    <message>
        <source>add overlay</source>
        <translation>ajouter un overlay</translation>
    </message>
    <message>
        <source>choose purgatory</source>
        <translation>choisir le purgatory</translation>
    </message>
    <message>
        <source>%1 has no place in a boot request: %2</source>
        <translation>%1 n’a pas sa place dans une requête de démarrage&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::FileList</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1&#xa0;: aucun</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::FindingDetail</name>
    <message>
        <source>About the finding</source>
        <translation>À propos du constat</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>Where the rule stands</source>
        <translation>Source de la règle</translation>
    </message>
    <message>
        <source>Show what it is about</source>
        <translation>Montrer de quoi il s’agit</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::FindingsTab</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Manual of findings</source>
        <translation>Manuel des constats</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Findings of the plan, or the manual of all</source>
        <translation>Constats du plan, ou manuel de tous</translation>
    </message>
    <message>
        <source>No findings: nothing that is known to kill a boot was seen.</source>
        <translation>Aucun constat&#xa0;: rien de ce qu’on sait fatal à un démarrage n’a été vu.</translation>
    </message>
    <message>
        <source>Findings appear with the first plan: choose a target and a kernel.</source>
        <translation>Les constats apparaissent avec le premier plan&#xa0;: choisissez une cible et un noyau.</translation>
    </message>
    <message>
        <source>Choose a finding to read about it.</source>
        <translation>Choisissez un constat pour en savoir plus.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::FormulaCard</name>
    <message>
        <source>The chosen relocation by hand</source>
        <translation>La relocalisation choisie, calculée à la main</translation>
    </message>
    <message>
        <source>Choose a relocation to see its formula by hand.</source>
        <translation>Choisissez une relocalisation pour voir sa formule à la main.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Part of a call through a table that is not needed here: the instruction is replaced.</source>
        <translation>Partie d’un appel par une table, inutile ici&#xa0;: l’instruction est remplacée.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>accepte</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>toute valeur</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 left, %2 of the reach used</source>
        <translation>reste %1, %2 de la portée utilisés</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::GoToBar</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Address, segment, symbol or tree path</source>
        <translation>Adresse, segment, symbole ou chemin d’arbre</translation>
    </message>
    <message>
        <source>0x2880000, initrd, purgatory_start, /chosen …</source>
        <translation>0x2880000, initrd, purgatory_start, /chosen …</translation>
    </message>
    <message>
        <source>There is no plan yet to go about in.</source>
        <translation>Il n’y a pas encore de plan à parcourir.</translation>
    </message>
    <message>
        <source>Nothing in this plan is called “%1”.</source>
        <translation>Rien dans ce plan ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::HandEdits</name>
    <message>
        <source>Edits by hand</source>
        <translation>Modifications à la main</translation>
    </message>
    <message>
        <source>No edits by hand. Choose a property and press F2 to change it, Insert to add one.</source>
        <translation>Aucune modification à la main. Choisissez une propriété et appuyez sur F2 pour la changer, sur Insert pour en ajouter une.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>take back an edit of the device tree</source>
        <translation>retirer une modification de l’arbre des périphériques</translation>
    </message>
    <message>
        <source>take back all edits of the device tree</source>
        <translation>retirer toutes les modifications de l’arbre des périphériques</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::Inspector</name>
    <message>
        <source>Selected</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy everything that is said here as text</source>
        <translation>Copier en texte tout ce qui est dit ici</translation>
    </message>
    <message>
        <source>What the plan says of it</source>
        <translation>Ce qu’en dit le plan</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>Rien à voir pour l’instant</translation>
    </message>
    <message>
        <source>Choose a target and a kernel, or open the sample.</source>
        <translation>Choisissez une cible et un noyau, ou ouvrez l’exemple.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::IntegrityTab</name>
    <message>
        <source>Integrity</source>
        <translation>Intégrité</translation>
    </message>
    <message>
        <source>Digests of segments</source>
        <translation>Condensats des segments</translation>
    </message>
    <message>
        <source>Plan and target</source>
        <translation>Plan et cible</translation>
    </message>
    <message>
        <source>Filled in on the target</source>
        <translation>Rempli sur la cible</translation>
    </message>
    <message>
        <source>Digests appear with the first plan.</source>
        <translation>Les condensats apparaissent avec le premier plan.</translation>
    </message>
    <message>
        <source>The plan&apos;s id and the target&apos;s fingerprint appear with the first plan.</source>
        <translation>L’id du plan et l’empreinte de la cible apparaissent avec le premier plan.</translation>
    </message>
    <message>
        <source>Nothing is left for the target to fill in: what is planned is what it gets.</source>
        <translation>La cible n’a rien à remplir&#xa0;: ce qui est planifié est ce qu’elle reçoit.</translation>
    </message>
    <message>
        <source>No digests: not every segment has its bytes here</source>
        <translation>Pas de condensats&#xa0;: tous les segments n’ont pas leurs octets ici</translation>
    </message>
    <message>
        <source>Digests of the final bytes</source>
        <translation>Condensats des octets finals</translation>
    </message>
    <message>
        <source>Computing digests…</source>
        <translation>Calcul des condensats…</translation>
    </message>
    <message>
        <source>No digests: %1</source>
        <translation>Pas d&apos;empreintes : %1</translation>
    </message>
    <message>
        <source>Signatures and measurements</source>
        <translation>Signatures et mesures</translation>
    </message>
    <message>
        <source>Who signed the kernel, and what the target will say to it, appears with the first plan.</source>
        <translation>Qui a signé le noyau et ce que la cible en dira apparaît avec le premier plan.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::JobPages</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Pas encore contrôlé.</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>Constats %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::LessonsPanel</name>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Toutes les leçons</translation>
    </message>
    <message>
        <source>Previous lesson</source>
        <translation>Leçon précédente</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Leçon suivante</translation>
    </message>
    <message>
        <source>What the numbers are of</source>
        <translation>D’où viennent les nombres</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The numbers are those of the plan that is open. &lt;a href=&quot;sample&quot;&gt;Open the sample&lt;/a&gt;</source>
        <translation>Les nombres sont ceux du plan ouvert. &lt;a href=&quot;sample&quot;&gt;Ouvrir l’exemple&lt;/a&gt;</translation>
    </message>
    <message>
        <source>The numbers come from a plan: &lt;a href=&quot;sample&quot;&gt;open the sample&lt;/a&gt;</source>
        <translation>Les nombres viennent d’un plan&#xa0;: &lt;a href=&quot;sample&quot;&gt;ouvrir l’exemple&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MainWindow</name>
    <message>
        <source>Main toolbar</source>
        <translation>Barre d’outils principale</translation>
    </message>
    <message>
        <source>Boot request</source>
        <translation>Requête de démarrage</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Read files again</source>
        <translation>Re&amp;lire les fichiers</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>A&amp;ller à…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Tab</source>
        <translation>&amp;Onglet</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;About Kexec Workbench</source>
        <translation>À &amp;propos de Kexec Workbench</translation>
    </message>
    <message>
        <source>About Kexec Workbench</source>
        <translation>À propos de Kexec Workbench</translation>
    </message>
    <message>
        <source>&lt;b&gt;Kexec Workbench %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Kexec Workbench %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Plans a kexec for a machine you need not be on, explains every decision, and packs the result for the machine to load.

Apache License 2.0.</source>
        <translation>Planifie un kexec pour une machine sans devoir y être, explique chaque décision et empaquette le résultat pour que la machine le charge.

Licence Apache 2.0.</translation>
    </message>
    <message>
        <source>Untitled workspace</source>
        <translation>Espace de travail sans titre</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>La langue changera au prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Leçons</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>&amp;Import a log of kexec -d…</source>
        <translation>&amp;Importer un journal de kexec -d…</translation>
    </message>
    <message>
        <source>&amp;Manual of findings</source>
        <translation>&amp;Manuel des constats</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MapDrag</name>
    <message>
        <source>Pin %1 at %2</source>
        <translation>Épingler %1 à %2</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>Désépingler %1</translation>
    </message>
    <message>
        <source>Keep %1 free</source>
        <translation>Garder %1 libre</translation>
    </message>
    <message>
        <source>Give %1 back</source>
        <translation>Rendre %1</translation>
    </message>
    <message>
        <source>keep free  %1 – %2</source>
        <translation>garder libre  %1 – %2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MapStrip</name>
    <message>
        <source>Overview of the memory map</source>
        <translation>Aperçu de la carte mémoire</translation>
    </message>
    <message>
        <source>The whole map in small; a frame shows what part of it is in sight.</source>
        <translation>Toute la carte en petit&#x202f;; un cadre en montre la partie visible.</translation>
    </message>
    <message>
        <source>The whole map. Drag the frame to move.</source>
        <translation>Toute la carte. Tirez le cadre pour vous déplacer.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MapSurface</name>
    <message>
        <source>Memory map</source>
        <translation>Carte mémoire</translation>
    </message>
    <message>
        <source>Where everything goes: lanes of machine, today, plan and boot over one axis of addresses. Tab and arrow keys walk through it, plus and minus zoom.</source>
        <translation>Où va chaque chose&#xa0;: les bandes machine, aujourd’hui, plan et démarrage sur un même axe d’adresses. Tab et les flèches la parcourent, plus et moins zooment.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MapView</name>
    <message>
        <source>Where does everything go?</source>
        <translation>Où va chaque chose&#x202f;?</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Opens a machine and a kernel that come with the program</source>
        <translation>Ouvre une machine et un noyau fournis avec le programme</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Toute la carte</translation>
    </message>
    <message>
        <source>Draw a reservation</source>
        <translation>Tracer une réservation</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Zoom arrière (-)</translation>
    </message>
    <message>
        <source>Whole map (0)</source>
        <translation>Toute la carte (0)</translation>
    </message>
    <message>
        <source>Draw memory that is to be kept free (Shift+drag)</source>
        <translation>Tracer la mémoire à garder libre (Shift+glisser)</translation>
    </message>
    <message>
        <source>Drop a kernel and a snapshot or device tree of the machine here, or choose them in the boot request. The sample shows what it looks like.</source>
        <translation>Déposez ici un noyau et un instantané ou un arbre des périphériques de la machine, ou choisissez-les dans la requête de démarrage. L’exemple montre ce que cela donne.</translation>
    </message>
    <message>
        <source>The machine is missing: drop its snapshot or device tree here, or choose it in the boot request.</source>
        <translation>La machine manque&#xa0;: déposez ici son instantané ou son arbre des périphériques, ou choisissez-la dans la requête de démarrage.</translation>
    </message>
    <message>
        <source>The kernel is missing: drop it here, or choose it in the boot request.</source>
        <translation>Le noyau manque&#xa0;: déposez-le ici, ou choisissez-le dans la requête de démarrage.</translation>
    </message>
    <message>
        <source>This request cannot be planned; the map shows the last plan.
%1</source>
        <translation>Cette requête ne peut pas être planifiée&#x202f;; la carte montre le dernier plan.
%1</translation>
    </message>
    <message>
        <source>This request cannot be planned.
%1</source>
        <translation>Cette requête ne peut pas être planifiée.
%1</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>What colours and patterns mean</source>
        <translation>Ce que signifient couleurs et motifs</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MergedTreeModel</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>après&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(sans valeur)</translation>
    </message>
    <message>
        <source>%1 in it</source>
        <translation>%1 dedans</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::ModeChoice</name>
    <message>
        <source>Kind of kernel</source>
        <translation>Type de noyau</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Crash</translation>
    </message>
    <message>
        <source>choose kind of kernel</source>
        <translation>choisir le type de noyau</translation>
    </message>
    <message>
        <source>A normal boot, or a crash kernel that waits for a panic</source>
        <translation>Un démarrage normal, ou un noyau de crash qui attend une panique</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::Notice</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation>Appliqué : %1</translation>
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
        <translation>Aucun overlay. Déposez ici des fichiers .dtbo, ou appuyez sur Ajouter&#x202f;; ils sont appliqués dans cet ordre, avant les règles et les modifications à la main.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add overlays</source>
        <translation>Ajouter des overlays</translation>
    </message>
    <message>
        <source>Overlays (*.dtbo *.dtb)</source>
        <translation>Overlays (*.dtbo *.dtb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>remove an overlay</source>
        <translation>retirer un overlay</translation>
    </message>
    <message>
        <source>order overlays</source>
        <translation>ordonner les overlays</translation>
    </message>
    <message>
        <source>add overlay %1</source>
        <translation>ajouter l’overlay %1</translation>
    </message>
    <message>
        <source>add overlays</source>
        <translation>ajouter des overlays</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::PinDialog</name>
    <message>
        <source>Pin %1</source>
        <translation>Épingler %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What the plan says</source>
        <translation>Ce que dit le plan</translation>
    </message>
    <message>
        <source>&amp;Address at which it begins, a multiple of %1:</source>
        <translation>&amp;Adresse de début, multiple de %1 :</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>Type an address, in hex with 0x.</source>
        <translation>Saisissez une adresse, en hexadécimal avec 0x.</translation>
    </message>
    <message>
        <source>This is no address: write it like 0x2000000.</source>
        <translation>Ce n&apos;est pas une adresse : écrivez-la comme 0x2000000.</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planification…</translation>
    </message>
    <message>
        <source>It fits at %1.</source>
        <translation>La place convient : %1.</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>À %1 : %2</translation>
    </message>
    <message>
        <source>It lies here now. Another address is planned while you type it.</source>
        <translation>Il se trouve ici maintenant. Une autre adresse est planifiée pendant la saisie.</translation>
    </message>
    <message>
        <source>Nothing fits at %1; the nearest place is %2.</source>
        <translation>Rien ne tient à %1&#x202f;; la place la plus proche est %2.</translation>
    </message>
    <message>
        <source>%1 is no multiple of %2; the nearest is %3.</source>
        <translation>%1 n’est pas un multiple de %2&#x202f;; le plus proche est %3.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::PropertyEditor</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What the typed value comes to</source>
        <translation>Ce que donne la valeur saisie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Type de valeur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Without value</source>
        <translation>Sans valeur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Texts, one a line</source>
        <translation>Textes, un par ligne</translation>
    </message>
    <message>
        <source>Numbers of 32 bits</source>
        <translation>Nombres de 32 bits</translation>
    </message>
    <message>
        <source>Numbers of 64 bits</source>
        <translation>Nombres de 64 bits</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Reference to a node</source>
        <translation>Référence à un nœud</translation>
    </message>
    <message>
        <source>DTS</source>
        <translation>DTS</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>New property</source>
        <translation>Nouvelle propriété</translation>
    </message>
    <message>
        <source>New node</source>
        <translation>Nouveau nœud</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Tapez un nom.</translation>
    </message>
    <message>
        <source>A name holds no slash.</source>
        <translation>Un nom ne contient pas de barre oblique.</translation>
    </message>
    <message>
        <source>%1 (character %2)</source>
        <translation>%1 (caractère %2)</translation>
    </message>
    <message>
        <source>There is such a node already.</source>
        <translation>Ce nœud existe déjà.</translation>
    </message>
    <message>
        <source>Length %1</source>
        <translation>Longueur %1</translation>
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
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Open the changes that were not saved</source>
        <translation>Ouvrir les modifications non enregistrées</translation>
    </message>
    <message>
        <source>Discard the changes that were not saved</source>
        <translation>Abandonner les modifications non enregistrées</translation>
    </message>
    <message>
        <source>Keep the changes that were not saved for the next start</source>
        <translation>Garder les modifications non enregistrées pour le prochain démarrage</translation>
    </message>
    <message>
        <source>The program ended without saving a new workspace, last changed %1.</source>
        <translation>Le programme s’est terminé sans enregistrer un nouvel espace de travail, modifié en dernier %1.</translation>
    </message>
    <message>
        <source>The program ended without saving changes of %1, last changed %2.</source>
        <translation>Le programme s’est terminé sans enregistrer les modifications de %1, modifié en dernier %2.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::RelocationsTab</name>
    <message>
        <source>Relocations</source>
        <translation>Relocalisations</translation>
    </message>
    <message>
        <source>The relocations of the purgatory appear here when there is a plan.</source>
        <translation>Les relocalisations du purgatory apparaissent ici dès qu’il y a un plan.</translation>
    </message>
    <message>
        <source>Nothing is relocated here: the target&apos;s own kernel brings its purgatory and relocates it when it loads the new kernel. Choose the built-in purgatory to see each relocation.</source>
        <translation>Rien n’est relocalisé ici&#xa0;: le noyau de la cible apporte son purgatory et le relocalise en chargeant le nouveau noyau. Choisissez le purgatory intégré pour voir chaque relocalisation.</translation>
    </message>
    <message>
        <source>Nothing was relocated: the purgatory has no place. The findings say why.</source>
        <translation>Rien n’a été relocalisé&#xa0;: le purgatory n’a pas de place. Les constats disent pourquoi.</translation>
    </message>
    <message>
        <source>This purgatory has no relocations: it runs at any address as it is.</source>
        <translation>Ce purgatory n’a pas de relocalisations&#xa0;: il tourne tel quel à toute adresse.</translation>
    </message>
    <message>
        <source>Section map</source>
        <translation>Carte des sections</translation>
    </message>
    <message>
        <source>Show where the relocated places lie in the purgatory&apos;s sections</source>
        <translation>Montrer où se trouvent les emplacements relogés dans les sections du purgatory</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::RequestPanel</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>choose the machine…</source>
        <translation>choisir la machine…</translation>
    </message>
    <message>
        <source>Choose a snapshot or a device tree</source>
        <translation>Choisir un instantané ou un arbre des périphériques</translation>
    </message>
    <message>
        <source>choose target</source>
        <translation>choisir la cible</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>choose a kernel…</source>
        <translation>choisir un noyau…</translation>
    </message>
    <message>
        <source>Choose a kernel</source>
        <translation>Choisir un noyau</translation>
    </message>
    <message>
        <source>choose kernel</source>
        <translation>choisir le noyau</translation>
    </message>
    <message>
        <source>Initrds</source>
        <translation>Initrds</translation>
    </message>
    <message>
        <source>Choose initrds</source>
        <translation>Choisir des initrds</translation>
    </message>
    <message>
        <source>add initrd</source>
        <translation>ajouter un initrd</translation>
    </message>
    <message>
        <source>remove initrd</source>
        <translation>retirer un initrd</translation>
    </message>
    <message>
        <source>move initrd</source>
        <translation>déplacer un initrd</translation>
    </message>
    <message>
        <source>The sample&apos;s machine</source>
        <translation>La machine de l’exemple</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>This machine, as administrator…</source>
        <translation>Cette machine, en administrateur…</translation>
    </message>
    <message>
        <source>Only root can read the memory map (/proc/iomem), the boot device tree, the kernel&apos;s log and what lies in debugfs and securityfs.</source>
        <translation>Seul root peut lire la carte mémoire (/proc/iomem), l’arbre des périphériques de démarrage, le journal du noyau et ce qui est dans debugfs et securityfs.</translation>
    </message>
    <message>
        <source>This machine, with what you may read</source>
        <translation>Cette machine, avec ce que vous pouvez lire</translation>
    </message>
    <message>
        <source>The snapshot says what it lacks; a plan made of it may know less.</source>
        <translation>L’instantané dit ce qui lui manque&#x202f;; un plan fait avec lui peut en savoir moins.</translation>
    </message>
    <message>
        <source>Device tree</source>
        <translation>Arbre des périphériques</translation>
    </message>
    <message>
        <source>from the target</source>
        <translation>de la cible</translation>
    </message>
    <message>
        <source>Choose a device tree</source>
        <translation>Choisir un arbre des périphériques</translation>
    </message>
    <message>
        <source>choose device tree</source>
        <translation>choisir l’arbre des périphériques</translation>
    </message>
    <message>
        <source>Take it from the target</source>
        <translation>Le prendre de la cible</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Overlays</translation>
    </message>
    <message>
        <source>Choose overlays</source>
        <translation>Choisir des overlays</translation>
    </message>
    <message>
        <source>add overlay</source>
        <translation>ajouter un overlay</translation>
    </message>
    <message>
        <source>remove overlay</source>
        <translation>retirer un overlay</translation>
    </message>
    <message>
        <source>move overlay</source>
        <translation>déplacer un overlay</translation>
    </message>
    <message>
        <source>Purgatory</source>
        <translation>Purgatory</translation>
    </message>
    <message>
        <source>Choose an object, or a kexec program that carries one</source>
        <translation>Choisir un objet, ou un programme kexec qui en contient un</translation>
    </message>
    <message>
        <source>choose purgatory</source>
        <translation>choisir le purgatory</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>The one that comes with the program, in the running kernel&apos;s byte order</source>
        <translation>Celui qui accompagne le programme, dans l’ordre des octets du noyau en marche</translation>
    </message>
    <message>
        <source>Linux&apos;s own</source>
        <translation>celui de Linux</translation>
    </message>
    <message>
        <source>The one inside the target&apos;s kernel: it is planned, but cannot be exported</source>
        <translation>Celui du noyau de la cible&#xa0;: il est planifié, mais ne peut pas être exporté</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Allocator</source>
        <translation>Allocateur</translation>
    </message>
    <message>
        <source>choose allocator</source>
        <translation>choisir l’allocateur</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>normal boot</source>
        <translation>démarrage normal</translation>
    </message>
    <message>
        <source>crash kernel</source>
        <translation>noyau de crash</translation>
    </message>
    <message>
        <source>choose mode</source>
        <translation>choisir le mode</translation>
    </message>
    <message>
        <source>If a segment arrives damaged</source>
        <translation>Si un segment arrive abîmé</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>arrêter</translation>
    </message>
    <message>
        <source>reboot</source>
        <translation>redémarrer</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>continuer</translation>
    </message>
    <message>
        <source>choose what follows damage</source>
        <translation>choisir que faire si abîmé</translation>
    </message>
    <message>
        <source>Page size of the running kernel</source>
        <translation>Taille de page du noyau en marche</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
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
        <translation>choisir la taille de page</translation>
    </message>
    <message>
        <source>Byte order of the running kernel</source>
        <translation>Ordre des octets du noyau en marche</translation>
    </message>
    <message>
        <source>little-endian</source>
        <translation>petit-boutiste</translation>
    </message>
    <message>
        <source>big-endian</source>
        <translation>gros-boutiste</translation>
    </message>
    <message>
        <source>choose byte order</source>
        <translation>choisir l’ordre des octets</translation>
    </message>
    <message>
        <source>Pinned segments</source>
        <translation>Segments épinglés</translation>
    </message>
    <message>
        <source>initrd=0x30000000</source>
        <translation>initrd=0x30000000</translation>
    </message>
    <message>
        <source>“%1” is not SEGMENT=0xADDRESS</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas SEGMENT=0xADRESSE</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>0x10000000-0x20000000</source>
        <translation>0x10000000-0x20000000</translation>
    </message>
    <message>
        <source>“%1” is not 0xBEGIN-0xEND with BEGIN below END</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas 0xDÉBUT-0xFIN avec DÉBUT sous FIN</translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation>épingler %1</translation>
    </message>
    <message>
        <source>change pin</source>
        <translation>changer l’épinglage</translation>
    </message>
    <message>
        <source>remove pin</source>
        <translation>retirer l’épinglage</translation>
    </message>
    <message>
        <source>reserve memory</source>
        <translation>réserver de la mémoire</translation>
    </message>
    <message>
        <source>change reservation</source>
        <translation>changer la réservation</translation>
    </message>
    <message>
        <source>remove reservation</source>
        <translation>retirer la réservation</translation>
    </message>
    <message>
        <source>A crash kernel is loaded into the memory that crashkernel= keeps free, and starts when the running kernel panics.</source>
        <translation>Un noyau de crash est chargé dans la mémoire que crashkernel= garde libre, et démarre quand le noyau en marche panique.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::SectionMapView</name>
    <message>
        <source>Section map of the purgatory</source>
        <translation>Carte des sections du purgatory</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::SegmentsTab</name>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>No segments yet: choose a target and a kernel in the boot request.</source>
        <translation>Pas encore de segments&#xa0;: choisissez une cible et un noyau dans la requête de démarrage.</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>Épingler %1</translation>
    </message>
    <message>
        <source>Take the pin of %1 out</source>
        <translation>Désépingler %1</translation>
    </message>
    <message>
        <source>Take the pin out</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin here</source>
        <translation>Épingler ici</translation>
    </message>
    <message>
        <source>Pin at…</source>
        <translation>Épingler à…</translation>
    </message>
    <message>
        <source>Export bytes…</source>
        <translation>Exporter les octets…</translation>
    </message>
    <message>
        <source>Export the bytes of %1</source>
        <translation>Exporter les octets de %1</translation>
    </message>
    <message>
        <source>There is no such segment.</source>
        <translation>Ce segment n’existe pas.</translation>
    </message>
    <message>
        <source>Export bytes</source>
        <translation>Exporter les octets</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 n’a pas été écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::StartPage</name>
    <message>
        <source>Plan a kexec boot before the machine takes it</source>
        <translation>Planifier un démarrage kexec avant que la machine ne le fasse</translation>
    </message>
    <message>
        <source>Choose what a machine says of itself and the kernel it shall boot: the workbench shows where every segment goes, why there, and what is changed on the way. Problems that would end in silence after the jump are found here, with a remedy.</source>
        <translation>Choisissez ce qu’une machine dit d’elle-même et le noyau qu’elle doit démarrer&#xa0;: l’atelier montre où va chaque segment, pourquoi là, et ce qui est changé en chemin. Les problèmes qui finiraient en silence après le saut sont trouvés ici, avec un remède.</translation>
    </message>
    <message>
        <source>Or drop files here: a kernel, an initrd, a snapshot, a device tree, a workspace.</source>
        <translation>Ou déposez ici des fichiers&#xa0;: noyau, initrd, instantané, arbre des périphériques, espace de travail.</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espaces de travail récents</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Choose a target machine…</source>
        <translation>Choisir une machine cible…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::StatusPill</name>
    <message>
        <source>State of the plan</source>
        <translation>État du plan</translation>
    </message>
    <message>
        <source>Cannot be planned</source>
        <translation>Planification impossible</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planification…</translation>
    </message>
    <message>
        <source>Choose a target and a kernel</source>
        <translation>Choisissez une cible et un noyau</translation>
    </message>
    <message>
        <source>Would fail</source>
        <translation>Échouerait</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Montrer les constats</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>En cours…</translation>
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
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TableOutput</name>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 n’a pas été écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TablePane</name>
    <message>
        <source>Filter: words, column:word, -word</source>
        <translation>Filtre&#xa0;: mots, colonne:mot, -mot</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>Filtre de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exporter le tableau…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>Aucune ligne ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>Valeurs séparées par des tabulations (*.tsv)</translation>
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
        <translation>Ajouter une cible</translation>
    </message>
    <message>
        <source>Edit the target</source>
        <translation>Modifier la cible</translation>
    </message>
    <message>
        <source>user@host, ssh://user@host:port, or a configured name</source>
        <translation>user@host, ssh://user@host:port ou un nom configuré</translation>
    </message>
    <message>
        <source>None, such as: -p 2222</source>
        <translation>Aucun, par exemple : -p 2222</translation>
    </message>
    <message>
        <source>The first that will do of /var/lib, /var/tmp, /tmp</source>
        <translation>Le premier qui convient : /var/lib, /var/tmp, /tmp</translation>
    </message>
    <message>
        <source>None, such as: ipmitool … sol activate</source>
        <translation>Aucune, par exemple : ipmitool … sol activate</translation>
    </message>
    <message>
        <source>A command of this machine that shows the target&apos;s console while it boots</source>
        <translation>Une commande de cette machine qui montre la console de la cible pendant qu’elle démarre</translation>
    </message>
    <message>
        <source>The folder on the target for what is sent</source>
        <translation>Le dossier de la cible pour ce qui est envoyé</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>&amp;Destination :</translation>
    </message>
    <message>
        <source>&amp;Arguments of ssh:</source>
        <translation>&amp;Arguments de ssh :</translation>
    </message>
    <message>
        <source>&amp;Store:</source>
        <translation>Dé&amp;pôt :</translation>
    </message>
    <message>
        <source>&amp;Console command:</source>
        <translation>&amp;Commande de console :</translation>
    </message>
    <message>
        <source>None, such as: /var/log/consoles/lab1.log</source>
        <translation>Aucun, par exemple : /var/log/consoles/lab1.log</translation>
    </message>
    <message>
        <source>A file of this machine to which the target&apos;s console is written; what is new in it is shown while the target boots</source>
        <translation>Un fichier de cette machine où s’écrit la console de la cible ; ce qui s’y ajoute est montré pendant qu’elle démarre</translation>
    </message>
    <message>
        <source>Cho&amp;ose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose the console file</source>
        <translation>Choisir le fichier de console</translation>
    </message>
    <message>
        <source>Or console &amp;file:</source>
        <translation>Ou &amp;fichier de console :</translation>
    </message>
    <message>
        <source>The console comes by a command or by a file, not by both.</source>
        <translation>La console vient d’une commande ou d’un fichier, pas des deux.</translation>
    </message>
    <message>
        <source>Console file</source>
        <translation>Fichier de console</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TargetJob</name>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Sealing the plan</source>
        <translation>Scellement du plan</translation>
    </message>
    <message>
        <source>This plan is loaded already</source>
        <translation>Ce plan est déjà chargé</translation>
    </message>
    <message>
        <source>Not loaded: what was loaded stays</source>
        <translation>Pas chargé : ce qui l’était le reste</translation>
    </message>
    <message>
        <source>Not booted: the plan stays loaded</source>
        <translation>Pas démarré : le plan reste chargé</translation>
    </message>
    <message>
        <source>The machine leaves the old system</source>
        <translation>La machine quitte l’ancien système</translation>
    </message>
    <message>
        <source>Capturing a snapshot</source>
        <translation>Capture d’un instantané</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 lus</translation>
    </message>
    <message>
        <source>No %1: %2</source>
        <translation>Pas de %1 : %2</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 écrit</translation>
    </message>
    <message>
        <source>Nothing is loaded any more</source>
        <translation>Plus rien n’est chargé</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Non chargé</translation>
    </message>
    <message>
        <source>Connection lost; the next step connects again</source>
        <translation>Connexion perdue ; l’étape suivante se reconnecte</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>Reconnecté</translation>
    </message>
    <message>
        <source>The connection to %1 is still open</source>
        <translation>La connexion à %1 est encore ouverte</translation>
    </message>
    <message>
        <source>The connection to %1 does not answer any more</source>
        <translation>La connexion à %1 ne répond plus</translation>
    </message>
    <message>
        <source>Nothing in the store could go</source>
        <translation>Rien dans le dépôt ne peut partir</translation>
    </message>
    <message>
        <source>Nothing was taken out of the store</source>
        <translation>Rien n’a été retiré du dépôt</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Retiré : %1</translation>
    </message>
    <message>
        <source>Taken out of the store: %1</source>
        <translation>Retiré du dépôt : %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TargetList</name>
    <message>
        <source>Add a target…</source>
        <translation>Ajouter une cible…</translation>
    </message>
    <message>
        <source>Edit the target…</source>
        <translation>Modifier la cible…</translation>
    </message>
    <message>
        <source>Remove the target…</source>
        <translation>Retirer la cible…</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>pas encore vue</translation>
    </message>
    <message>
        <source>something is loaded</source>
        <translation>quelque chose est chargé</translation>
    </message>
    <message>
        <source>Remove the target</source>
        <translation>Retirer la cible</translation>
    </message>
    <message>
        <source>Take %1 off the list? On the machine itself nothing changes, and its history of boots stays.</source>
        <translation>Retirer %1 de la liste ? Sur la machine elle-même rien ne change, et l’historique de ses démarrages reste.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>plan %1 loaded</source>
        <translation>plan %1 chargé</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TargetsTab</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Load on target…</source>
        <translation>Charger sur la cible…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Say what runs there, what is loaded and what is kept</source>
        <translation>Dit ce qui y tourne, ce qui est chargé et ce qui y est gardé</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Capture a snapshot of the target, to plan with</source>
        <translation>Capture un instantané de la cible, pour planifier avec</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Décharger</translation>
    </message>
    <message>
        <source>Take a loaded plan out again</source>
        <translation>Retire un plan chargé</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Say all that would refuse or break a load, before anything is sent</source>
        <translation>Dit tout ce qui refuserait ou gâcherait un chargement, avant d’envoyer quoi que ce soit</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Check, then send what is missing there</source>
        <translation>Contrôle, puis envoie ce qui y manque</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Check, send, and load it; the running system goes on</source>
        <translation>Contrôle, envoie et charge ; le système en marche continue</translation>
    </message>
    <message>
        <source>Boot…</source>
        <translation>Démarrer…</translation>
    </message>
    <message>
        <source>Check, send, load, and start it, after one more question</source>
        <translation>Contrôle, envoie, charge et démarre, après une dernière question</translation>
    </message>
    <message>
        <source>Bring this plan to a machine over SSH</source>
        <translation>Apporte ce plan à une machine par SSH</translation>
    </message>
    <message>
        <source>Stop what runs; what was sent stays there</source>
        <translation>Arrête ce qui est en cours ; ce qui a été envoyé y reste</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Working on %1</source>
        <translation>Au travail sur %1</translation>
    </message>
    <message>
        <source>Something else is loaded</source>
        <translation>Autre chose est chargé</translation>
    </message>
    <message>
        <source>On %1 plan %2 is loaded. Loading this plan takes its place.</source>
        <translation>Sur %1, le plan %2 est chargé. Charger ce plan prend sa place.</translation>
    </message>
    <message>
        <source>On %1 something is loaded that this program did not load. Loading this plan takes its place.</source>
        <translation>Sur %1, quelque chose est chargé que ce programme n’a pas chargé. Charger ce plan prend sa place.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>Continuer quand même</translation>
    </message>
    <message>
        <source>Wrote the snapshot %1</source>
        <translation>Instantané %1 écrit</translation>
    </message>
    <message>
        <source>Use as target</source>
        <translation>Utiliser comme cible</translation>
    </message>
    <message>
        <source>use the target&apos;s snapshot</source>
        <translation>utiliser l’instantané de la cible</translation>
    </message>
    <message>
        <source>Add a machine that SSH reaches, to look at it, load a plan and boot it.</source>
        <translation>Ajoutez une machine que SSH atteint, pour l’examiner, y charger un plan et le démarrer.</translation>
    </message>
    <message>
        <source>Nothing has been done with %1 yet.</source>
        <translation>Rien n’a encore été fait avec %1.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Exactly this plan (kexec_load)</source>
        <translation>Exactement ce plan (kexec_load)</translation>
    </message>
    <message>
        <source>By file (kexec_file_load)</source>
        <translation>Par fichier (kexec_file_load)</translation>
    </message>
    <message>
        <source>How it is loaded</source>
        <translation>Comment le plan est chargé</translation>
    </message>
    <message>
        <source>By file the target&apos;s kernel chooses the places and makes the tree; what does not survive is shown before it is loaded</source>
        <translation>Par fichier, le noyau de la cible choisit les emplacements et fait l’arbre ; ce qui ne survit pas est montré avant le chargement</translation>
    </message>
    <message>
        <source>Load by file?</source>
        <translation>Charger par fichier ?</translation>
    </message>
    <message>
        <source>The kernel of %1 gets files instead of the plan&apos;s segments.</source>
        <translation>Le noyau de %1 reçoit des fichiers au lieu des segments du plan.</translation>
    </message>
    <message>
        <source>&amp;Load by file</source>
        <translation>&amp;Charger par fichier</translation>
    </message>
    <message>
        <source>By file…</source>
        <translation>Par fichier…</translation>
    </message>
    <message>
        <source>Clear the store…</source>
        <translation>Nettoyer le dépôt…</translation>
    </message>
    <message>
        <source>Clear the store</source>
        <translation>Nettoyer le dépôt</translation>
    </message>
    <message>
        <source>Take %1 out of the store of %2?</source>
        <translation>Retirer %1 du dépôt de %2 ?</translation>
    </message>
    <message>
        <source>Only files go that no plan has.</source>
        <translation>Seuls partent des fichiers qu’aucun plan n’a.</translation>
    </message>
    <message numerus="yes">
        <source>%n old plan(s) go, and the files that no other plan has.</source>
        <translation>
            <numerusform>%n ancien plan part, avec les fichiers qu’aucun autre plan n’a.</numerusform>
            <numerusform>%n anciens plans partent, avec les fichiers qu’aucun autre plan n’a.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n plan(s) stay, and the one that is loaded.</source>
        <translation>
            <numerusform>Le plan le plus récent reste, ainsi que celui qui est chargé.</numerusform>
            <numerusform>Les %n plans les plus récents restent, ainsi que celui qui est chargé.</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lear it</source>
        <translation>&amp;Nettoyer</translation>
    </message>
    <message>
        <source>Nothing in the target&apos;s store could go</source>
        <translation>Rien dans le dépôt de la cible ne peut partir</translation>
    </message>
    <message>
        <source>Take out of the target&apos;s store what only old plans have: %1</source>
        <translation>Retire du dépôt de la cible ce que seuls d’anciens plans ont : %1</translation>
    </message>
    <message>
        <source>Take out of the target&apos;s store what only old plans have, after one more question</source>
        <translation>Retire du dépôt de la cible ce que seuls d’anciens plans ont, après une dernière question</translation>
    </message>
    <message>
        <source>Load this bundle?</source>
        <translation>Charger ce lot&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody has said that %1 is to be trusted. It goes to %2.</source>
        <translation>Personne n’a dit que %1 est de confiance. Il va vers %2.</translation>
    </message>
    <message>
        <source>Signature: %1
Plan: %2
Command line: %3</source>
        <translation>Signature&#xa0;: %1
Plan&#xa0;: %2
Ligne de commande&#xa0;: %3</translation>
    </message>
    <message>
        <source>&amp;Load it</source>
        <translation>&amp;Le charger</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TokenChip</name>
    <message>
        <source>%1: not among the explained parameters</source>
        <translation>%1&#xa0;: ne fait pas partie des paramètres expliqués</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TreeEditing</name>
    <message>
        <source>Edit value</source>
        <translation>Modifier la valeur</translation>
    </message>
    <message>
        <source>Add property</source>
        <translation>Ajouter une propriété</translation>
    </message>
    <message>
        <source>Add node</source>
        <translation>Ajouter un nœud</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Take back edit</source>
        <translation>Retirer la modification</translation>
    </message>
    <message>
        <source>Go to address</source>
        <translation>Aller à l’adresse</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Go to node</source>
        <translation>Aller au nœud</translation>
    </message>
    <message>
        <source>Choose a property to change it.</source>
        <translation>Choisissez une propriété pour la changer.</translation>
    </message>
    <message>
        <source>%1 is a node: choose one of its properties, or press Insert to add one.</source>
        <translation>%1 est un nœud&#xa0;: choisissez une de ses propriétés, ou appuyez sur Insert pour en ajouter une.</translation>
    </message>
    <message>
        <source>This is written by the rules and cannot be edited.</source>
        <translation>Cela est écrit par les règles et ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>set %1 of %2</source>
        <translation>définir %1 de %2</translation>
    </message>
    <message>
        <source>add node %1</source>
        <translation>ajouter le nœud %1</translation>
    </message>
    <message>
        <source>remove %1 of %2</source>
        <translation>supprimer %1 de %2</translation>
    </message>
    <message>
        <source>remove node %1</source>
        <translation>supprimer le nœud %1</translation>
    </message>
    <message>
        <source>take back the edit of %1</source>
        <translation>retirer la modification de %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TreeFile</name>
    <message>
        <source>Export the device tree</source>
        <translation>Exporter l’arbre des périphériques</translation>
    </message>
    <message>
        <source>Source (*.dts)</source>
        <translation>Source (*.dts)</translation>
    </message>
    <message>
        <source>Flattened tree (*.dtb)</source>
        <translation>Arbre aplati (*.dtb)</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TreePane</name>
    <message>
        <source>Device tree before and after</source>
        <translation>Arbre des périphériques avant et après</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TreeTab</name>
    <message>
        <source>Device tree</source>
        <translation>Arbre des périphériques</translation>
    </message>
    <message>
        <source>The device tree that the new kernel is handed comes here: choose a target and a kernel.</source>
        <translation>L’arbre des périphériques transmis au nouveau noyau apparaît ici&#xa0;: choisissez une cible et un noyau.</translation>
    </message>
    <message>
        <source>What is wrong with the edits</source>
        <translation>Ce qui ne va pas dans les modifications</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Before and after as one tree</source>
        <translation>Avant et après en un seul arbre</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>What differs, as DTS</source>
        <translation>Ce qui diffère, en DTS</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>DTS before all edits</source>
        <translation>DTS avant toute modification</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>DTS after all edits</source>
        <translation>DTS après toutes les modifications</translation>
    </message>
    <message>
        <source>Filter of the device tree</source>
        <translation>Filtre de l’arbre des périphériques</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>Changements seuls</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export the device tree</source>
        <translation>Exporter l’arbre des périphériques</translation>
    </message>
    <message>
        <source>Filter the device tree</source>
        <translation>Filtrer l’arbre des périphériques</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Overlays</translation>
    </message>
    <message>
        <source>An overlay cannot be applied. %1</source>
        <translation>Un overlay ne peut pas être appliqué. %1</translation>
    </message>
    <message>
        <source>An edit cannot be made. %1</source>
        <translation>Une modification est impossible. %1</translation>
    </message>
    <message>
        <source>Filter: path, name, value or rule</source>
        <translation>Filtre&#xa0;: chemin, nom, valeur ou règle</translation>
    </message>
    <message>
        <source>Show the editor of properties, the edits by hand and the overlays</source>
        <translation>Afficher l’éditeur de propriétés, les modifications à la main et les overlays</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TrustDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificats de confiance</translation>
    </message>
    <message>
        <source>If there are any, a bundle is loaded on a target only if the key of one of them has signed it, or a key that one of them vouches for.</source>
        <translation>S’il y en a, un lot n’est chargé sur une cible que si la clé de l’un d’eux l’a signé, ou une clé dont l’un d’eux répond.</translation>
    </message>
    <message>
        <source>Add certificates</source>
        <translation>Ajouter des certificats</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.x509)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der *.x509)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::VerdictPanel</name>
    <message>
        <source>The machine powered off.</source>
        <translation>La machine s’est éteinte.</translation>
    </message>
    <message>
        <source>The machine was reset.</source>
        <translation>La machine a été réinitialisée.</translation>
    </message>
    <message>
        <source>The kernel panicked.</source>
        <translation>Le noyau a paniqué.</translation>
    </message>
    <message>
        <source>QEMU was ended from outside.</source>
        <translation>QEMU a été arrêté de l’extérieur.</translation>
    </message>
    <message>
        <source>All was seen.</source>
        <translation>Tout a été vu.</translation>
    </message>
    <message>
        <source>The purgatory stopped.</source>
        <translation>Le purgatory s’est arrêté.</translation>
    </message>
    <message>
        <source>The time was over.</source>
        <translation>Le temps était écoulé.</translation>
    </message>
    <message>
        <source>Checks of the rehearsal</source>
        <translation>Contrôles de la répétition</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Not rehearsed yet.</source>
        <translation>Pas encore répété.</translation>
    </message>
    <message>
        <source>QEMU runs…</source>
        <translation>QEMU tourne…</translation>
    </message>
    <message>
        <source>Cancelled. The emulator has ended.</source>
        <translation>Annulé. L’émulateur s’est arrêté.</translation>
    </message>
    <message>
        <source>QEMU cannot run.</source>
        <translation>QEMU ne peut pas tourner.</translation>
    </message>
    <message>
        <source>The rehearsal failed.</source>
        <translation>La répétition a échoué.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu, QEMU for this machine is in the package qemu-system-ppc.</source>
        <translation>Sous Debian et Ubuntu, QEMU pour cette machine est dans le paquet qemu-system-ppc.</translation>
    </message>
    <message>
        <source>Not good: a segment has no room, so nothing was run.</source>
        <translation>Échec&#xa0;: un segment n’a pas de place, rien n’a donc été lancé.</translation>
    </message>
    <message>
        <source>Good. %1 %2 s</source>
        <translation>Réussi. %1 %2 s</translation>
    </message>
    <message>
        <source>Not good. %1 %2 s</source>
        <translation>Échec. %1 %2 s</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problème</translation>
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
        <translation>Le plan a des erreurs : %1. Une répétition montre ce qu’il en advient, mais elle ne peut pas être bonne. Répéter quand même ?</translation>
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
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Hide the text of the steps</source>
        <translation>Masquer le texte des étapes</translation>
    </message>
    <message>
        <source>Walkthrough: steps of the load</source>
        <translation>Visite guidée&#xa0;: étapes du chargement</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 sur %2 · %3</translation>
    </message>
    <message>
        <source>Show the text of the steps</source>
        <translation>Montrer le texte des étapes</translation>
    </message>
</context>
<context>
    <name>lanes.apart</name>
    <message>
        <source>{count} elsewhere</source>
        <translation>{count} ailleurs</translation>
    </message>
</context>
<context>
    <name>lanes.current</name>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
</context>
<context>
    <name>lanes.legend</name>
    <message>
        <source>outlined: elsewhere than {allocator} puts it</source>
        <translation>entouré&#xa0;: ailleurs que là où {allocator} le met</translation>
    </message>
</context>
<context>
    <name>lanes.no-room</name>
    <message>
        <source>no room for {count}</source>
        <translation>pas de place pour {count}</translation>
    </message>
</context>
<context>
    <name>lanes.refused</name>
    <message>
        <source>cannot plan this</source>
        <translation>ne peut pas planifier cela</translation>
    </message>
</context>
<context>
    <name>lanes.same</name>
    <message>
        <source>the same places</source>
        <translation>les mêmes places</translation>
    </message>
</context>
<context>
    <name>lanes.title</name>
    <message>
        <source>The same request by every allocator</source>
        <translation>La même requête par chaque allocateur</translation>
    </message>
</context>
<context>
    <name>late.address</name>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
</context>
<context>
    <name>late.kind</name>
    <message>
        <source>filled in on the target</source>
        <translation>rempli sur la cible</translation>
    </message>
</context>
<context>
    <name>late.length</name>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
</context>
<context>
    <name>late.may</name>
    <message>
        <source>zeros stay there</source>
        <translation>les zéros y restent</translation>
    </message>
</context>
<context>
    <name>late.must</name>
    <message>
        <source>the load is refused</source>
        <translation>le chargement est refusé</translation>
    </message>
</context>
<context>
    <name>late.needed</name>
    <message>
        <source>without it</source>
        <translation>sans cela</translation>
    </message>
</context>
<context>
    <name>late.offset</name>
    <message>
        <source>offset</source>
        <translation>position</translation>
    </message>
</context>
<context>
    <name>late.segment</name>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
</context>
<context>
    <name>lesson.head</name>
    <message>
        <source>a lesson begins with &quot;---&quot;, lines of &quot;name: value&quot; with at least id and title, and &quot;---&quot;</source>
        <translation>une leçon commence par &quot;---&quot;, des lignes &quot;nom: valeur&quot; avec au moins id et title, et &quot;---&quot;</translation>
    </message>
</context>
<context>
    <name>link.alignment</name>
    <message>
        <source>alignment {align} is not a power of two</source>
        <translation>l’alignement {align} n’est pas une puissance de deux</translation>
    </message>
</context>
<context>
    <name>link.base</name>
    <message>
        <source>base {base} is not a multiple of the alignment {align}</source>
        <translation>la base {base} n’est pas un multiple de l’alignement {align}</translation>
    </message>
</context>
<context>
    <name>link.common</name>
    <message>
        <source>{type} needs {symbol}, a common symbol, which has no place</source>
        <translation>{type} a besoin de {symbol}, un symbole commun (common), qui n’a pas de place</translation>
    </message>
</context>
<context>
    <name>link.commonHint</name>
    <message>
        <source>compile with -fno-common</source>
        <translation>compilez avec -fno-common</translation>
    </message>
</context>
<context>
    <name>link.descriptor</name>
    <message>
        <source>{type} calls {symbol}, whose descriptor holds no address</source>
        <translation>{type} appelle {symbol}, dont le descripteur ne contient pas d’adresse</translation>
    </message>
</context>
<context>
    <name>link.dynamicType</name>
    <message>
        <source>{type} against {symbol} is work for a dynamic linker</source>
        <translation>{type} vers {symbol} est du ressort d’un éditeur de liens dynamique</translation>
    </message>
</context>
<context>
    <name>link.fieldOutside</name>
    <message>
        <source>{type} changes bytes behind the end of its section</source>
        <translation>{type} change des octets au-delà de la fin de sa section</translation>
    </message>
</context>
<context>
    <name>link.ifunc</name>
    <message>
        <source>{type} against {symbol}, an indirect function that only a C library can resolve</source>
        <translation>{type} vers {symbol}, une fonction indirecte que seule une bibliothèque C peut résoudre</translation>
    </message>
</context>
<context>
    <name>link.localEntry</name>
    <message>
        <source>{type} against {symbol}: its local entry code 7 is reserved</source>
        <translation>{type} vers {symbol}&#xa0;: son code d’entrée locale 7 est réservé</translation>
    </message>
</context>
<context>
    <name>link.machine</name>
    <message>
        <source>objects of machine {machine} cannot be linked</source>
        <translation>les objets de la machine {machine} ne peuvent pas être liés</translation>
    </message>
</context>
<context>
    <name>link.misaligned</name>
    <message>
        <source>{type} against {symbol}: {value} is not a multiple of {step}</source>
        <translation>{type} vers {symbol}&#xa0;: {value} n’est pas un multiple de {step}</translation>
    </message>
</context>
<context>
    <name>link.noEmbedded</name>
    <message>
        <source>carries no relocatable object that defines purgatory_start</source>
        <translation>ne porte aucun objet relogeable qui définisse purgatory_start</translation>
    </message>
</context>
<context>
    <name>link.nobits</name>
    <message>
        <source>relocates {target}, which has no bytes</source>
        <translation>reloge {target}, qui n’a pas d’octets</translation>
    </message>
</context>
<context>
    <name>link.notRelocatable</name>
    <message>
        <source>not a relocatable object (ET_REL)</source>
        <translation>pas un objet relogeable (ET_REL)</translation>
    </message>
</context>
<context>
    <name>link.offset</name>
    <message>
        <source>relocation outside its section of {size} bytes</source>
        <translation>relocalisation hors de sa section de {size} octets</translation>
    </message>
</context>
<context>
    <name>link.outside</name>
    <message>
        <source>{type} needs {symbol}, which is not part of the image</source>
        <translation>{type} a besoin de {symbol}, qui ne fait pas partie de l’image</translation>
    </message>
</context>
<context>
    <name>link.overflow</name>
    <message>
        <source>{type} against {symbol}: {value} lies outside [{min}, {max}]</source>
        <translation>{type} vers {symbol}&#xa0;: {value} est hors de [{min}, {max}]</translation>
    </message>
</context>
<context>
    <name>link.rel</name>
    <message>
        <source>relocations without addends (SHT_REL) are not used by 64-bit machines</source>
        <translation>les relocalisations sans addendes (SHT_REL) ne sont pas utilisées par les machines 64 bits</translation>
    </message>
</context>
<context>
    <name>link.relaHeader</name>
    <message>
        <source>sh_info {info} or sh_link {link} names no section of {count}</source>
        <translation>sh_info {info} ou sh_link {link} ne nomme aucune des {count} sections</translation>
    </message>
</context>
<context>
    <name>link.relaSize</name>
    <message>
        <source>the relocation sections are larger than the file</source>
        <translation>les sections de relocalisation sont plus grandes que le fichier</translation>
    </message>
</context>
<context>
    <name>link.relaSymbols</name>
    <message>
        <source>sh_link {link} is not a symbol table</source>
        <translation>sh_link {link} n’est pas une table de symboles</translation>
    </message>
</context>
<context>
    <name>link.stub</name>
    <message>
        <source>the stub for {symbol} cannot reach it over {distance}</source>
        <translation>le relais vers {symbol} ne peut pas l’atteindre à une distance de {distance}</translation>
    </message>
</context>
<context>
    <name>link.symbolIndex</name>
    <message>
        <source>symbol number {symbol} of a table of {count}</source>
        <translation>symbole numéro {symbol} d’une table de {count}</translation>
    </message>
</context>
<context>
    <name>link.tls</name>
    <message>
        <source>thread-local data has no meaning in an image without threads</source>
        <translation>des données locales aux fils n’ont pas de sens dans une image sans fils</translation>
    </message>
</context>
<context>
    <name>link.tlsType</name>
    <message>
        <source>{type} against {symbol}: there is no thread-local storage here</source>
        <translation>{type} vers {symbol}&#xa0;: il n’y a pas ici de stockage local aux fils</translation>
    </message>
</context>
<context>
    <name>link.tooLarge</name>
    <message>
        <source>the image would be larger than 1 GiB</source>
        <translation>l’image dépasserait 1 GiB</translation>
    </message>
</context>
<context>
    <name>link.tooManySections</name>
    <message>
        <source>more than 65535 allocated sections</source>
        <translation>plus de 65535 sections allouées</translation>
    </message>
</context>
<context>
    <name>link.undefined</name>
    <message>
        <source>{type} needs {symbol}, which nobody defines</source>
        <translation>{type} a besoin de {symbol}, que personne ne définit</translation>
    </message>
</context>
<context>
    <name>link.undefinedHint</name>
    <message>
        <source>give the symbol a value</source>
        <translation>donnez une valeur au symbole</translation>
    </message>
</context>
<context>
    <name>link.unknownType</name>
    <message>
        <source>unknown relocation type {type}</source>
        <translation>type de relocalisation {type} inconnu</translation>
    </message>
</context>
<context>
    <name>link.wraps</name>
    <message>
        <source>an image of {size} bytes at {base} goes beyond the last address</source>
        <translation>une image de {size} octets à {base} dépasse la dernière adresse</translation>
    </message>
</context>
<context>
    <name>linux.initrd-cells</name>
    <message>
        <source>with retain_initrd it must know where the old initrd lies, and the tree does not give both ends as 64-bit numbers</source>
        <translation>avec retain_initrd il doit savoir où est l’ancien initrd, et l’arbre ne donne pas les deux bornes en nombres de 64 bits</translation>
    </message>
</context>
<context>
    <name>lite.crash</name>
    <message>
        <source>it takes the node {name} for memory and crashes, because its reg is missing or no multiple of {bytes} bytes</source>
        <translation>il prend le nœud {name} pour de la mémoire et plante, parce que son reg manque ou n’est pas un multiple de {bytes} octets</translation>
    </message>
</context>
<context>
    <name>lite.endless</name>
    <message>
        <source>a reserved range is named &quot;linux,initramfs&quot;: its loop over them never ends</source>
        <translation>une plage réservée s’appelle &quot;linux,initramfs&quot;&#xa0;: sa boucle sur elles ne finit jamais</translation>
    </message>
</context>
<context>
    <name>lite.missing</name>
    <message>
        <source>it exits where {path} of the tree has no {property} of {bytes} bytes</source>
        <translation>il se termine là où {path} de l’arbre n’a pas de propriété {property} de {bytes} octets</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Plans a kexec boot of a PowerPC machine, shows where everything goes and why.</source>
        <translation>Planifie un démarrage kexec d’une machine PowerPC, montre où va chaque chose et pourquoi.</translation>
    </message>
    <message>
        <source>A workspace (.kwb), or kernel, initrds, snapshot … to plan with.</source>
        <translation>Un espace de travail (.kwb), ou noyau, initrds, instantané … pour planifier.</translation>
    </message>
    <message>
        <source>Language of the window: de, ja …</source>
        <translation>Langue de la fenêtre&#xa0;: de, ja …</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
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
        <translation>ancien fdt</translation>
    </message>
</context>
<context>
    <name>map.brief-reserved</name>
    <message>
        <source>reserved</source>
        <translation>réservé</translation>
    </message>
</context>
<context>
    <name>map.brief-running-kernel</name>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
</context>
<context>
    <name>map.dashed</name>
    <message>
        <source>dashed line: the scale changes</source>
        <translation>ligne tiretée&#xa0;: l’échelle change</translation>
    </message>
</context>
<context>
    <name>map.dynamic</name>
    <message>
        <source>{path} has no place of its own: each kernel chooses one when it boots</source>
        <translation>{path} n’a pas de place à lui&#xa0;: chaque noyau en choisit une en démarrant</translation>
    </message>
</context>
<context>
    <name>map.extent-when</name>
    <message>
        <source>{stage}: {when}</source>
        <translation>{stage}&#xa0;: {when}</translation>
    </message>
</context>
<context>
    <name>map.facts</name>
    <message>
        <source>{arch} · {allocator} · {ram} RAM · pages of {page} · entry {entry}</source>
        <translation>{arch} · {allocator} · {ram} de RAM · pages de {page} · entrée {entry}</translation>
    </message>
</context>
<context>
    <name>map.fadump-active</name>
    <message>
        <source>a firmware-assisted dump is waiting in {count} sections</source>
        <translation>une capture assistée par micrologiciel attend en {count} sections</translation>
    </message>
</context>
<context>
    <name>map.fadump-on</name>
    <message>
        <source>fadump=on: the memory reserved for a dump is not in the tree, see /sys/kernel/fadump on the target</source>
        <translation>fadump=on&#xa0;: la mémoire réservée pour une capture n’est pas dans l’arbre, voir /sys/kernel/fadump sur la cible</translation>
    </message>
</context>
<context>
    <name>map.fadump-unread</name>
    <message>
        <source>a firmware-assisted dump is waiting, its {bytes} bytes of description are not understood</source>
        <translation>une capture assistée par micrologiciel attend, les {bytes} octets de sa description ne sont pas compris</translation>
    </message>
</context>
<context>
    <name>map.first-block</name>
    <message>
        <source>first block ends</source>
        <translation>fin du premier bloc</translation>
    </message>
</context>
<context>
    <name>map.folded</name>
    <message>
        <source>{size} folded</source>
        <translation>{size} repliés</translation>
    </message>
</context>
<context>
    <name>map.half</name>
    <message>
        <source>{path} has {present} but no {absent}: ignored</source>
        <translation>{path} a {present} mais pas {absent}&#xa0;: ignoré</translation>
    </message>
</context>
<context>
    <name>map.initrd</name>
    <message>
        <source>/chosen linux,initrd-start and linux,initrd-end are no range: ignored</source>
        <translation>/chosen linux,initrd-start et linux,initrd-end ne font pas une plage&#xa0;: ignorés</translation>
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
        <translation>mémoire GPU</translation>
    </message>
</context>
<context>
    <name>map.is-hash-table</name>
    <message>
        <source>hash table</source>
        <translation>table de hachage</translation>
    </message>
</context>
<context>
    <name>map.is-ima</name>
    <message>
        <source>IMA log</source>
        <translation>journal IMA</translation>
    </message>
</context>
<context>
    <name>map.is-kept-free</name>
    <message>
        <source>kept free</source>
        <translation>gardé libre</translation>
    </message>
</context>
<context>
    <name>map.is-memory</name>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
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
        <translation>ancien initrd</translation>
    </message>
</context>
<context>
    <name>map.is-old-tree</name>
    <message>
        <source>old device tree</source>
        <translation>ancien arbre des périphériques</translation>
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
        <translation>mémoire réservée</translation>
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
        <translation>noyau en marche</translation>
    </message>
</context>
<context>
    <name>map.is-tce</name>
    <message>
        <source>TCE table</source>
        <translation>table TCE</translation>
    </message>
</context>
<context>
    <name>map.lane-boot</name>
    <message>
        <source>boot</source>
        <translation>démarrage</translation>
    </message>
</context>
<context>
    <name>map.lane-boot-is</name>
    <message>
        <source>the new kernel takes</source>
        <translation>ce que prend le nouveau noyau</translation>
    </message>
</context>
<context>
    <name>map.lane-machine</name>
    <message>
        <source>machine</source>
        <translation>machine</translation>
    </message>
</context>
<context>
    <name>map.lane-machine-is</name>
    <message>
        <source>RAM and what firmware keeps</source>
        <translation>RAM et ce que garde le micrologiciel</translation>
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
        <translation>où vont les segments</translation>
    </message>
</context>
<context>
    <name>map.lane-today</name>
    <message>
        <source>today</source>
        <translation>présent</translation>
    </message>
</context>
<context>
    <name>map.lane-today-is</name>
    <message>
        <source>the running kernel</source>
        <translation>le noyau en marche</translation>
    </message>
</context>
<context>
    <name>map.legend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>map.lmb-cells</name>
    <message>
        <source>LMB addresses of {cells} cells are not understood</source>
        <translation>les adresses de LMB de {cells} cellules ne sont pas comprises</translation>
    </message>
</context>
<context>
    <name>map.lmb-empty</name>
    <message>
        <source>the LMB table has no number of rows</source>
        <translation>la table des LMB n’a pas de nombre de lignes</translation>
    </message>
</context>
<context>
    <name>map.lmb-flags</name>
    <message>
        <source>{path}: {rows} rows have flags of unknown meaning ({flags})</source>
        <translation>{path}&#xa0;: {rows} lignes ont des drapeaux de sens inconnu ({flags})</translation>
    </message>
</context>
<context>
    <name>map.lmb-none</name>
    <message>
        <source>{path} lists no LMBs</source>
        <translation>{path} ne cite aucun LMB</translation>
    </message>
</context>
<context>
    <name>map.lmb-short</name>
    <message>
        <source>{rows} rows of LMBs do not fit into {bytes} bytes</source>
        <translation>{rows} lignes de LMB ne tiennent pas dans {bytes} octets</translation>
    </message>
</context>
<context>
    <name>map.lmb-size</name>
    <message>
        <source>the size of an LMB is missing or 0</source>
        <translation>la taille d’un LMB manque ou vaut 0</translation>
    </message>
</context>
<context>
    <name>map.lmb-tail</name>
    <message>
        <source>{path}: {bytes} bytes behind the last LMB are ignored</source>
        <translation>{path}&#xa0;: {bytes} octets derrière le dernier LMB sont ignorés</translation>
    </message>
</context>
<context>
    <name>map.lmb-wraps</name>
    <message>
        <source>row {row}: {count} LMBs of {size} bytes at {base} go beyond 2^64</source>
        <translation>ligne {row}&#xa0;: {count} LMB de {size} octets à {base} dépassent 2^64</translation>
    </message>
</context>
<context>
    <name>map.memory-limit</name>
    <message>
        <source>the running kernel was told to use no memory above {limit} (mem=)</source>
        <translation>on a dit au noyau en marche de ne pas utiliser de mémoire au-dessus de {limit} (mem=)</translation>
    </message>
</context>
<context>
    <name>map.memreserve-cut</name>
    <message>
        <source>/memreserve/ row {row}: {size} bytes at {address} go beyond 2^64: cut there</source>
        <translation>/memreserve/ ligne {row}&#xa0;: {size} octets à {address} dépassent 2^64&#xa0;: coupé là</translation>
    </message>
</context>
<context>
    <name>map.no-device-type</name>
    <message>
        <source>{path} has no device_type &quot;memory&quot;: not taken as RAM</source>
        <translation>{path} n’a pas de device_type &quot;memory&quot;&#xa0;: pas pris pour de la RAM</translation>
    </message>
</context>
<context>
    <name>map.no-memory</name>
    <message>
        <source>the tree names no memory</source>
        <translation>l’arbre ne nomme pas de mémoire</translation>
    </message>
</context>
<context>
    <name>map.no-memory-hint</name>
    <message>
        <source>a node with device_type &quot;memory&quot; and a reg property is needed</source>
        <translation>il faut un nœud avec device_type &quot;memory&quot; et une propriété reg</translation>
    </message>
</context>
<context>
    <name>map.no-ram</name>
    <message>
        <source>{size} no RAM</source>
        <translation>{size} sans RAM</translation>
    </message>
</context>
<context>
    <name>map.number</name>
    <message>
        <source>a number of 4 or 8 bytes was expected, there are {bytes}</source>
        <translation>un nombre de 4 ou 8 octets était attendu, il y en a {bytes}</translation>
    </message>
</context>
<context>
    <name>map.overlap</name>
    <message>
        <source>RAM is listed twice in {count} places, first {example}</source>
        <translation>la RAM est citée deux fois à {count} endroits, d’abord {example}</translation>
    </message>
</context>
<context>
    <name>map.pattern-conflict</name>
    <message>
        <source>in conflict</source>
        <translation>en conflit</translation>
    </message>
</context>
<context>
    <name>map.pattern-later</name>
    <message>
        <source>after the jump</source>
        <translation>après le saut</translation>
    </message>
</context>
<context>
    <name>map.pattern-past</name>
    <message>
        <source>until the jump</source>
        <translation>jusqu’au saut</translation>
    </message>
</context>
<context>
    <name>map.pattern-pinned</name>
    <message>
        <source>pinned by hand</source>
        <translation>épinglé à la main</translation>
    </message>
</context>
<context>
    <name>map.pattern-several</name>
    <message>
        <source>several ranges, drawn together</source>
        <translation>plusieurs plages, dessinées ensemble</translation>
    </message>
</context>
<context>
    <name>map.picture-ram</name>
    <message>
        <source>RAM: {size}; ranges of it: {count}.</source>
        <translation>RAM&#xa0;: {size}&#x202f;; plages&#xa0;: {count}.</translation>
    </message>
</context>
<context>
    <name>map.picture-segment</name>
    <message>
        <source>{segment}: {begin} to {end}.</source>
        <translation>{segment}&#xa0;: {begin} à {end}.</translation>
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
        <translation>RAM · {size} en {count} plages</translation>
    </message>
</context>
<context>
    <name>map.reserved-by-request</name>
    <message>
        <source>reserved by the request</source>
        <translation>réservé par la requête</translation>
    </message>
</context>
<context>
    <name>map.role-crash-dump</name>
    <message>
        <source>crash dump</source>
        <translation>image mémoire de crash</translation>
    </message>
</context>
<context>
    <name>map.role-device-tree</name>
    <message>
        <source>device tree</source>
        <translation>arbre des périphériques</translation>
    </message>
</context>
<context>
    <name>map.role-firmware</name>
    <message>
        <source>firmware</source>
        <translation>micrologiciel</translation>
    </message>
</context>
<context>
    <name>map.role-gpu-memory</name>
    <message>
        <source>GPU memory</source>
        <translation>mémoire GPU</translation>
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
        <translation>noyau</translation>
    </message>
</context>
<context>
    <name>map.role-other</name>
    <message>
        <source>other</source>
        <translation>autre</translation>
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
        <translation>réservé</translation>
    </message>
</context>
<context>
    <name>map.role-running-kernel</name>
    <message>
        <source>running kernel</source>
        <translation>noyau en marche</translation>
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
        <translation>{count} plages, {size} en tout</translation>
    </message>
</context>
<context>
    <name>map.subtitle</name>
    <message>
        <source>to scale within a piece, empty space folded</source>
        <translation>à l’échelle dans un morceau, le vide replié</translation>
    </message>
</context>
<context>
    <name>map.title</name>
    <message>
        <source>Memory map</source>
        <translation>Carte mémoire</translation>
    </message>
</context>
<context>
    <name>map.wraps</name>
    <message>
        <source>{size} bytes at {base} go beyond 2^64</source>
        <translation>{size} octets à {base} dépassent 2^64</translation>
    </message>
</context>
<context>
    <name>memblock.line</name>
    <message>
        <source>this is no line &quot;0: 0x0..0xffff&quot;, with node and flag behind it or without: &quot;{text}&quot;</source>
        <translation>ce n’est pas une ligne &quot;0: 0x0..0xffff&quot;, suivie ou non de nœud et drapeau&#xa0;: &quot;{text}&quot;</translation>
    </message>
</context>
<context>
    <name>mismatch.continue</name>
    <message>
        <source>continue</source>
        <translation>continuer</translation>
    </message>
</context>
<context>
    <name>mismatch.reboot</name>
    <message>
        <source>reboot</source>
        <translation>redémarrer</translation>
    </message>
</context>
<context>
    <name>mismatch.stop</name>
    <message>
        <source>stop</source>
        <translation>s’arrêter</translation>
    </message>
</context>
<context>
    <name>outlook.appended</name>
    <message>
        <source>IMA accepts the appended signature: {why}</source>
        <translation>IMA accepte la signature ajoutée : {why}</translation>
    </message>
</context>
<context>
    <name>outlook.attribute</name>
    <message>
        <source>IMA accepts security.ima: {why}</source>
        <translation>IMA accepte security.ima : {why}</translation>
    </message>
</context>
<context>
    <name>outlook.blacklisted</name>
    <message>
        <source>IMA refuses the file, {name}: the target&apos;s blacklist has {entry}</source>
        <translation>IMA refuse le fichier, {name}&#xa0;: la liste noire de la cible contient {entry}</translation>
    </message>
</context>
<context>
    <name>outlook.disabled</name>
    <message>
        <source>kexec_load_disabled is 1 on the target</source>
        <translation>kexec_load_disabled vaut 1 sur la cible</translation>
    </message>
</context>
<context>
    <name>outlook.image-size</name>
    <message>
        <source>the arm64 Image does not say how large it is</source>
        <translation>l’Image arm64 ne dit pas sa taille</translation>
    </message>
</context>
<context>
    <name>outlook.limit</name>
    <message>
        <source>kexec_load_limit_reboot is 0 on the target</source>
        <translation>kexec_load_limit_reboot vaut 0 sur la cible</translation>
    </message>
</context>
<context>
    <name>outlook.lockdown</name>
    <message>
        <source>lockdown={mode} forbids memory that is not from a file</source>
        <translation>lockdown={mode} interdit la mémoire qui ne vient pas d’un fichier</translation>
    </message>
</context>
<context>
    <name>outlook.no-bzimage</name>
    <message>
        <source>the file is no bzImage, and x86_64 loads nothing else</source>
        <translation>le fichier n’est pas un bzImage, et x86_64 ne charge rien d’autre</translation>
    </message>
</context>
<context>
    <name>outlook.no-call</name>
    <message>
        <source>the target&apos;s kernel was built without {option}</source>
        <translation>le noyau de la cible a été construit sans {option}</translation>
    </message>
</context>
<context>
    <name>outlook.no-file</name>
    <message>
        <source>IMA wants a signed file, and kexec_load has none</source>
        <translation>IMA veut un fichier signé, et kexec_load n’en a pas</translation>
    </message>
</context>
<context>
    <name>outlook.no-image</name>
    <message>
        <source>the file is no arm64 Image, and arm64 loads nothing else</source>
        <translation>le fichier n’est pas une Image arm64, et arm64 ne charge rien d’autre</translation>
    </message>
</context>
<context>
    <name>outlook.nobody-asks</name>
    <message>
        <source>no rule on the target asks for a signature</source>
        <translation>aucune règle sur la cible ne demande de signature</translation>
    </message>
</context>
<context>
    <name>outlook.nothing-forbids</name>
    <message>
        <source>nothing seen on the target forbids it</source>
        <translation>rien de ce qui a été vu sur la cible ne l’interdit</translation>
    </message>
</context>
<context>
    <name>outlook.old-bzimage</name>
    <message>
        <source>the bzImage has no entry for 64 bits that may lie at any address</source>
        <translation>le bzImage n’a pas d’entrée 64 bits qui puisse se trouver à n’importe quelle adresse</translation>
    </message>
</context>
<context>
    <name>outlook.own-lockdown</name>
    <message>
        <source>lockdown wants a kernel whose signature holds; here {name}: {why}</source>
        <translation>lockdown veut un noyau dont la signature tient ; ici {name} : {why}</translation>
    </message>
</context>
<context>
    <name>outlook.own-refused</name>
    <message>
        <source>the target&apos;s kernel refuses the file, {name}: {why}</source>
        <translation>le noyau de la cible refuse le fichier, {name} : {why}</translation>
    </message>
</context>
<context>
    <name>outlook.passed-over</name>
    <message>
        <source>the target&apos;s kernel looks at the signature ({name}: {why}), but does not insist on it</source>
        <translation>le noyau de la cible regarde la signature ({name} : {why}), mais ne l’exige pas</translation>
    </message>
</context>
<context>
    <name>outlook.refused</name>
    <message>
        <source>IMA refuses the file, {name}: {why}</source>
        <translation>IMA refuse le fichier, {name} : {why}</translation>
    </message>
</context>
<context>
    <name>outlook.secure-boot</name>
    <message>
        <source>secure boot wants a signed file, and kexec_load has none</source>
        <translation>le démarrage sécurisé veut un fichier signé, et kexec_load n’en a pas</translation>
    </message>
</context>
<context>
    <name>outlook.short-bzimage</name>
    <message>
        <source>the bzImage ends within its real-mode part</source>
        <translation>le bzImage se termine dans sa partie en mode réel</translation>
    </message>
</context>
<context>
    <name>parameter.apparmor</name>
    <message>
        <source>0 switches AppArmor off.</source>
        <translation>0 désactive AppArmor.</translation>
    </message>
</context>
<context>
    <name>parameter.audit</name>
    <message>
        <source>0 switches auditing off.</source>
        <translation>0 désactive l’audit.</translation>
    </message>
</context>
<context>
    <name>parameter.boot-image</name>
    <message>
        <source>Written by boot loaders: the kernel they loaded. It means nothing to the kernel.</source>
        <translation>Écrit par les chargeurs d’amorçage&#xa0;: le noyau qu’ils ont chargé. Cela ne dit rien au noyau.</translation>
    </message>
</context>
<context>
    <name>parameter.break</name>
    <message>
        <source>Gives a shell in an initrd made by initramfs-tools, before the step that it names (several with commas between them) or before premount; not where panic= is given, too.</source>
        <translation>Donne un interpréteur dans un initrd fait par initramfs-tools, avant l’étape nommée (plusieurs, séparées par des virgules) ou avant premount&#x202f;; pas si panic= est donné aussi.</translation>
    </message>
</context>
<context>
    <name>parameter.cma</name>
    <message>
        <source>Memory for large contiguous buffers of devices; without effect on powerpc.</source>
        <translation>Mémoire pour de grands tampons contigus des périphériques&#x202f;; sans effet sur powerpc.</translation>
    </message>
</context>
<context>
    <name>parameter.console</name>
    <message>
        <source>Where the kernel prints and reads: hvc0 is the hypervisor&apos;s terminal, ttyS0 a serial port. Those named get the output, one of each kind; the last becomes /dev/console.</source>
        <translation>Où le noyau écrit et lit&#xa0;: hvc0 est le terminal de l’hyperviseur, ttyS0 un port série. Ceux nommés reçoivent la sortie, un de chaque type&#x202f;; le dernier devient /dev/console.</translation>
    </message>
</context>
<context>
    <name>parameter.crashkernel</name>
    <message>
        <source>Memory kept free for a crash kernel: size, or size@address.</source>
        <translation>Mémoire gardée libre pour un noyau de crash&#xa0;: taille, ou taille@adresse.</translation>
    </message>
</context>
<context>
    <name>parameter.debug</name>
    <message>
        <source>All messages reach the console, those for debugging, too. systemd logs for debugging as well, and an initrd made by initramfs-tools writes what it does to /run/initramfs/initramfs.debug.</source>
        <translation>Tous les messages arrivent à la console, ceux de débogage aussi. systemd journalise alors aussi pour le débogage, et un initrd fait par initramfs-tools écrit ce qu’il fait dans /run/initramfs/initramfs.debug.</translation>
    </message>
</context>
<context>
    <name>parameter.default-hugepagesz</name>
    <message>
        <source>The size of huge page that is meant where none is named.</source>
        <translation>La taille de grande page voulue là où aucune n’est nommée.</translation>
    </message>
</context>
<context>
    <name>parameter.disable-radix</name>
    <message>
        <source>Uses the hash page tables although the CPU knows radix; in a guest less memory is reachable at the start of the boot then. A guest keeps radix over a kexec if that was agreed at its first boot.</source>
        <translation>Utilise les tables de pages à hachage bien que le CPU connaisse radix&#x202f;; dans un invité, moins de mémoire est alors accessible au début du démarrage. Un invité garde radix après un kexec si cela a été convenu à son premier démarrage.</translation>
    </message>
</context>
<context>
    <name>parameter.earlycon</name>
    <message>
        <source>Prints through a simple driver before the real console is up.</source>
        <translation>Écrit par un pilote simple avant que la vraie console soit là.</translation>
    </message>
</context>
<context>
    <name>parameter.earlyprintk</name>
    <message>
        <source>An older way to print before the console is up; without effect on powerpc, where the kernel&apos;s configuration chooses the early console.</source>
        <translation>Une manière plus ancienne d’écrire avant que la console soit prête&#x202f;; sans effet sur powerpc, où la configuration du noyau choisit la console précoce.</translation>
    </message>
</context>
<context>
    <name>parameter.elfcorehdr</name>
    <message>
        <source>Tells a crash kernel where the dead kernel&apos;s memory is described; wrong for a normal boot.</source>
        <translation>Dit à un noyau de crash où la mémoire du noyau mort est décrite&#x202f;; faux pour un démarrage normal.</translation>
    </message>
</context>
<context>
    <name>parameter.enforcing</name>
    <message>
        <source>0 lets SELinux report only.</source>
        <translation>0 laisse SELinux seulement signaler.</translation>
    </message>
</context>
<context>
    <name>parameter.evm</name>
    <message>
        <source>&quot;fix&quot; lets security.evm, which seals the other extended attributes, be written even where it does not fit.</source>
        <translation>&quot;fix&quot; laisse écrire security.evm, qui scelle les autres attributs étendus, même là où il ne concorde pas.</translation>
    </message>
</context>
<context>
    <name>parameter.fadump</name>
    <message>
        <source>Firmware-assisted dump: at a crash the firmware keeps memory and boots again.</source>
        <translation>Capture assistée par micrologiciel&#xa0;: lors d’un crash le micrologiciel garde la mémoire et redémarre.</translation>
    </message>
</context>
<context>
    <name>parameter.fips</name>
    <message>
        <source>1 puts cryptography into FIPS mode.</source>
        <translation>1 met la cryptographie en mode FIPS.</translation>
    </message>
</context>
<context>
    <name>parameter.hugepages</name>
    <message>
        <source>So many huge pages are set aside at boot, of the size that hugepagesz= named before; each takes memory that must be free then.</source>
        <translation>Tant de grandes pages sont mises de côté au démarrage, de la taille nommée juste avant par hugepagesz= ; chacune prend de la mémoire qui doit alors être libre.</translation>
    </message>
</context>
<context>
    <name>parameter.hugepagesz</name>
    <message>
        <source>Size of the huge pages that the next hugepages= counts.</source>
        <translation>Taille des grandes pages que compte le prochain hugepages=.</translation>
    </message>
</context>
<context>
    <name>parameter.ignore-loglevel</name>
    <message>
        <source>Every message reaches the console, whatever the log level.</source>
        <translation>Chaque message arrive à la console, quel que soit le niveau.</translation>
    </message>
</context>
<context>
    <name>parameter.ima-appraise</name>
    <message>
        <source>Whether files must carry a good hash or signature: enforce, log, fix or off.</source>
        <translation>Si les fichiers doivent porter un bon hachage ou une bonne signature&#xa0;: enforce, log, fix ou off.</translation>
    </message>
</context>
<context>
    <name>parameter.ima-hash</name>
    <message>
        <source>The digest that IMA uses.</source>
        <translation>Le condensat qu’utilise IMA.</translation>
    </message>
</context>
<context>
    <name>parameter.ima-policy</name>
    <message>
        <source>Built-in rules of what IMA measures or appraises.</source>
        <translation>Règles intégrées de ce qu’IMA mesure ou évalue.</translation>
    </message>
</context>
<context>
    <name>parameter.ima-template</name>
    <message>
        <source>What an entry of IMA&apos;s list holds.</source>
        <translation>Ce que contient une entrée de la liste d’IMA.</translation>
    </message>
</context>
<context>
    <name>parameter.init</name>
    <message>
        <source>The first program of the root file system, in place of /sbin/init.</source>
        <translation>Le premier programme du système de fichiers racine, à la place de /sbin/init.</translation>
    </message>
</context>
<context>
    <name>parameter.initcall-debug</name>
    <message>
        <source>Names every initialisation function as it is called: shows which one hangs.</source>
        <translation>Nomme chaque fonction d’initialisation à son appel&#xa0;: montre laquelle se fige.</translation>
    </message>
</context>
<context>
    <name>parameter.initrd</name>
    <message>
        <source>For boot loaders: the file of the initrd. A powerpc kernel takes the initrd&apos;s place from the tree, linux,initrd-start.</source>
        <translation>Pour les chargeurs d’amorçage : le fichier de l’initrd. Un noyau powerpc prend la place de l’initrd dans l’arbre, linux,initrd-start.</translation>
    </message>
</context>
<context>
    <name>parameter.iommu</name>
    <message>
        <source>&quot;nobypass&quot; lets devices reach memory by translation only, on bare metal. &quot;off&quot; is the opposite, but is read only when Open Firmware starts the kernel, not after a kexec.</source>
        <translation>&quot;nobypass&quot; ne laisse les périphériques atteindre la mémoire qu’avec traduction, sur les machines sans hyperviseur. &quot;off&quot; est le contraire, mais n’est lu que lorsque Open Firmware démarre le noyau, pas après un kexec.</translation>
    </message>
</context>
<context>
    <name>parameter.iommu.passthrough</name>
    <message>
        <source>For x86 and arm64; without effect on powerpc.</source>
        <translation>Pour x86 et arm64&#x202f;; sans effet sur powerpc.</translation>
    </message>
</context>
<context>
    <name>parameter.ip</name>
    <message>
        <source>How the network is set up before there is any program: an address, or dhcp. Initrds read it, too: one made by dracut sets up an interface for each, one made by initramfs-tools reads the last alone.</source>
        <translation>Comment le réseau est configuré avant tout programme&#xa0;: une adresse, ou dhcp. Les initrds le lisent aussi&#xa0;: un initrd fait par dracut configure une interface pour chacun, un initrd fait par initramfs-tools ne lit que le dernier.</translation>
    </message>
</context>
<context>
    <name>parameter.irqpoll</name>
    <message>
        <source>Asks all interrupt handlers when an interrupt finds none, and at every timer tick: helps crash kernels.</source>
        <translation>Interroge tous les gestionnaires quand aucun ne prend une interruption, et à chaque tic du minuteur&#xa0;: aide les noyaux de crash.</translation>
    </message>
</context>
<context>
    <name>parameter.isolcpus</name>
    <message>
        <source>CPUs that the scheduler leaves alone.</source>
        <translation>Les CPU que l’ordonnanceur laisse tranquilles.</translation>
    </message>
</context>
<context>
    <name>parameter.keep-bootcon</name>
    <message>
        <source>Keeps the early console on when the real one takes over.</source>
        <translation>Garde la console précoce quand la vraie prend le relais.</translation>
    </message>
</context>
<context>
    <name>parameter.kwb.plan</name>
    <message>
        <source>Names the plan this boot comes from; export adds it, and the booted machine can be asked for it in /proc/cmdline.</source>
        <translation>Nomme le plan de ce démarrage&#x202f;; l’export l’ajoute, et la machine démarrée le dit dans /proc/cmdline.</translation>
    </message>
</context>
<context>
    <name>parameter.lockdown</name>
    <message>
        <source>Takes rights from root to protect the kernel: integrity also forbids kexec_load; kexec_file_load with a signature stays. A further one can only make it stricter.</source>
        <translation>Retire des droits à root pour protéger le noyau&#xa0;: integrity interdit aussi kexec_load&#x202f;; kexec_file_load avec signature reste. Une indication de plus ne peut que le rendre plus strict.</translation>
    </message>
</context>
<context>
    <name>parameter.log-buf-len</name>
    <message>
        <source>Size of the kernel&apos;s message buffer.</source>
        <translation>Taille du tampon de messages du noyau.</translation>
    </message>
</context>
<context>
    <name>parameter.loglevel</name>
    <message>
        <source>Messages below this number (0 to 8) reach the console.</source>
        <translation>Les messages sous ce nombre (0 à 8) arrivent à la console.</translation>
    </message>
</context>
<context>
    <name>parameter.lsm</name>
    <message>
        <source>The security modules, in their order.</source>
        <translation>Les modules de sécurité, dans leur ordre.</translation>
    </message>
</context>
<context>
    <name>parameter.maxcpus</name>
    <message>
        <source>So many CPUs are started during boot; the others can be started later.</source>
        <translation>Tant de CPU sont démarrés au démarrage&#x202f;; les autres peuvent l’être plus tard.</translation>
    </message>
</context>
<context>
    <name>parameter.mem</name>
    <message>
        <source>The kernel uses memory up to this size only; what lies higher, an initrd as well, is out of reach.</source>
        <translation>Le noyau n’utilise la mémoire que jusqu’à cette taille&#x202f;; ce qui est plus haut, un initrd aussi, est hors d’atteinte.</translation>
    </message>
</context>
<context>
    <name>parameter.memmap</name>
    <message>
        <source>Declares a range of memory; without effect on powerpc.</source>
        <translation>Déclare une plage de mémoire&#x202f;; sans effet sur powerpc.</translation>
    </message>
</context>
<context>
    <name>parameter.mitigations</name>
    <message>
        <source>Turns protections against speculation attacks on or off together.</source>
        <translation>Active ou désactive ensemble les protections contre les attaques par spéculation.</translation>
    </message>
</context>
<context>
    <name>parameter.module.sig-enforce</name>
    <message>
        <source>Only signed modules are loaded.</source>
        <translation>Seuls des modules signés sont chargés.</translation>
    </message>
</context>
<context>
    <name>parameter.nfsroot</name>
    <message>
        <source>The server and folder of a root file system over NFS.</source>
        <translation>Le serveur et le dossier d’un système de fichiers racine par NFS.</translation>
    </message>
</context>
<context>
    <name>parameter.nmi-watchdog</name>
    <message>
        <source>1 or 0: whether CPUs that hang with interrupts off are looked for. panic or nopanic: whether the kernel panics when one is found.</source>
        <translation>1 ou 0&#xa0;: si les CPU figés avec les interruptions coupées sont cherchés. panic ou nopanic&#xa0;: si le noyau panique quand il en trouve un.</translation>
    </message>
</context>
<context>
    <name>parameter.no-rfi-flush</name>
    <message>
        <source>Switches off the flush of the data cache on the way back to programs.</source>
        <translation>Désactive le vidage du cache de données au retour vers les programmes.</translation>
    </message>
</context>
<context>
    <name>parameter.no-stf-barrier</name>
    <message>
        <source>Leaves out the barrier against speculative store forwarding.</source>
        <translation>Omet la barrière contre la transmission spéculative d’écritures.</translation>
    </message>
</context>
<context>
    <name>parameter.noapic</name>
    <message>
        <source>Without effect on powerpc.</source>
        <translation>Sans effet sur powerpc.</translation>
    </message>
</context>
<context>
    <name>parameter.nohz-full</name>
    <message>
        <source>CPUs whose timer tick is stopped while one task runs.</source>
        <translation>Les CPU dont le tic d’horloge s’arrête tant qu’une seule tâche tourne.</translation>
    </message>
</context>
<context>
    <name>parameter.noinitrd</name>
    <message>
        <source>An initrd that is a file system is not mounted; an initramfs is unpacked all the same.</source>
        <translation>Un initrd qui est un système de fichiers n’est pas monté ; un initramfs est décompressé malgré tout.</translation>
    </message>
</context>
<context>
    <name>parameter.nokaslr</name>
    <message>
        <source>Without effect on 64-bit powerpc, where the address of the kernel is not random.</source>
        <translation>Sans effet sur powerpc 64 bits, où l’adresse du noyau n’est pas aléatoire.</translation>
    </message>
</context>
<context>
    <name>parameter.nopti</name>
    <message>
        <source>On powerpc the same as no_rfi_flush: no flush of the data cache on the way back to programs.</source>
        <translation>Sur powerpc, identique à no_rfi_flush : pas de vidage du cache de données au retour vers les programmes.</translation>
    </message>
</context>
<context>
    <name>parameter.noresume</name>
    <message>
        <source>A hibernated system is not looked for, whatever resume= says.</source>
        <translation>Aucun système en hibernation n’est cherché, quoi que dise resume=.</translation>
    </message>
</context>
<context>
    <name>parameter.nosmp</name>
    <message>
        <source>Uses the boot CPU alone.</source>
        <translation>N’utilise que le CPU de démarrage.</translation>
    </message>
</context>
<context>
    <name>parameter.nr-cpus</name>
    <message>
        <source>The kernel never uses more CPUs than this; a further one can only lower the number.</source>
        <translation>Le noyau n’utilise jamais plus de CPU que cela&#x202f;; une indication de plus ne peut que baisser ce nombre.</translation>
    </message>
</context>
<context>
    <name>parameter.oops</name>
    <message>
        <source>oops=panic makes every oops a panic.</source>
        <translation>oops=panic fait de chaque oops une panique.</translation>
    </message>
</context>
<context>
    <name>parameter.panic</name>
    <message>
        <source>Seconds until a reboot after a panic; 0 waits for ever, less than 0 not at all. An initrd made by initramfs-tools gives no shell then when it fails.</source>
        <translation>Secondes avant le redémarrage après une panique&#x202f;; 0 attend pour toujours, moins de 0 pas du tout. Un initrd fait par initramfs-tools ne donne alors pas d’interpréteur quand il échoue.</translation>
    </message>
</context>
<context>
    <name>parameter.panic-on-oops</name>
    <message>
        <source>The name of a sysctl; as a kernel parameter it is written oops=panic.</source>
        <translation>Le nom d’un sysctl ; comme paramètre du noyau on écrit oops=panic.</translation>
    </message>
</context>
<context>
    <name>parameter.pci</name>
    <message>
        <source>Options of the PCI core, with commas between them.</source>
        <translation>Options du cœur PCI, séparées par des virgules.</translation>
    </message>
</context>
<context>
    <name>parameter.possible-cpus</name>
    <message>
        <source>For x86 and s390; without effect on powerpc.</source>
        <translation>Pour x86 et s390 ; sans effet sur powerpc.</translation>
    </message>
</context>
<context>
    <name>parameter.powersave</name>
    <message>
        <source>&quot;off&quot; keeps idle CPUs from sleeping.</source>
        <translation>&quot;off&quot; empêche les CPU oisifs de dormir.</translation>
    </message>
</context>
<context>
    <name>parameter.ppc-tm</name>
    <message>
        <source>&quot;off&quot; switches transactional memory off.</source>
        <translation>« off » désactive la mémoire transactionnelle.</translation>
    </message>
</context>
<context>
    <name>parameter.printk.devkmsg</name>
    <message>
        <source>What programs may write into the kernel&apos;s log.</source>
        <translation>Ce que les programmes peuvent écrire dans le journal du noyau.</translation>
    </message>
</context>
<context>
    <name>parameter.printk.time</name>
    <message>
        <source>Puts the time in front of every message.</source>
        <translation>Met l’heure devant chaque message.</translation>
    </message>
</context>
<context>
    <name>parameter.quiet</name>
    <message>
        <source>Only errors reach the console: a boot that hangs then hangs in silence. systemd tells of failures alone, too.</source>
        <translation>Seules les erreurs arrivent à la console&#xa0;: un démarrage figé l’est alors en silence. systemd non plus ne signale que les échecs.</translation>
    </message>
</context>
<context>
    <name>parameter.radix-hcall-invalidate</name>
    <message>
        <source>&quot;on&quot; leaves flushes of radix page tables to the hypervisor. It is read only when Open Firmware starts the kernel; a kexec keeps what was agreed then.</source>
        <translation>&quot;on&quot; laisse à l’hyperviseur les vidages des tables de pages radix. Il n’est lu que lorsque Open Firmware démarre le noyau&#x202f;; un kexec garde ce qui a été convenu alors.</translation>
    </message>
</context>
<context>
    <name>parameter.random.trust-bootloader</name>
    <message>
        <source>Whether the seed of the device tree counts as randomness.</source>
        <translation>Si la graine de l’arbre des périphériques compte comme de l’aléa.</translation>
    </message>
</context>
<context>
    <name>parameter.random.trust-cpu</name>
    <message>
        <source>Whether the CPU&apos;s random numbers count as randomness.</source>
        <translation>Si les nombres aléatoires du CPU comptent comme de l’aléa.</translation>
    </message>
</context>
<context>
    <name>parameter.rd.break</name>
    <message>
        <source>Gives a shell in the initrd (dracut): before the step that it names, or at the end if it names none.</source>
        <translation>Donne un interpréteur dans l’initrd (dracut)&#xa0;: avant l’étape nommée, ou à la fin si aucune ne l’est.</translation>
    </message>
</context>
<context>
    <name>parameter.rd.debug</name>
    <message>
        <source>The initrd (dracut) logs every command of its scripts: to the journal, or without systemd to /run/initramfs/init.log. 0 switches that off.</source>
        <translation>L’initrd (dracut) journalise chaque commande de ses scripts&#xa0;: dans le journal, ou sans systemd dans /run/initramfs/init.log. 0 le désactive.</translation>
    </message>
</context>
<context>
    <name>parameter.rd.luks.uuid</name>
    <message>
        <source>An encrypted device that the initrd (dracut, systemd) opens; it leaves alone those that are not named.</source>
        <translation>Un périphérique chiffré que l’initrd (dracut, systemd) ouvre&#x202f;; il ne touche pas à ceux qui ne sont pas nommés.</translation>
    </message>
</context>
<context>
    <name>parameter.rd.lvm.lv</name>
    <message>
        <source>A logical volume, as group/name, that the initrd (dracut) activates; it leaves alone those that are not named.</source>
        <translation>Un volume logique, écrit groupe/nom, que l’initrd (dracut) active&#x202f;; il ne touche pas à ceux qui ne sont pas nommés.</translation>
    </message>
</context>
<context>
    <name>parameter.rd.md.uuid</name>
    <message>
        <source>An array that the initrd (dracut) assembles; it leaves alone those that are not named.</source>
        <translation>Une grappe que l’initrd (dracut) assemble&#x202f;; il ne touche pas à celles qui ne sont pas nommées.</translation>
    </message>
</context>
<context>
    <name>parameter.rd.neednet</name>
    <message>
        <source>1: the initrd (dracut) sets up the network although its root file system does not need it.</source>
        <translation>1&#xa0;: l’initrd (dracut) configure le réseau bien que son système de fichiers racine n’en ait pas besoin.</translation>
    </message>
</context>
<context>
    <name>parameter.rd.shell</name>
    <message>
        <source>Whether the initrd (dracut) gives a shell when it cannot mount the root file system: it does, unless this is 0.</source>
        <translation>Si l’initrd (dracut) donne un interpréteur quand il ne peut pas monter le système de fichiers racine&#xa0;: il le fait, sauf avec 0.</translation>
    </message>
</context>
<context>
    <name>parameter.rdinit</name>
    <message>
        <source>The first program of the initrd, in place of /init.</source>
        <translation>Le premier programme de l’initrd, à la place de /init.</translation>
    </message>
</context>
<context>
    <name>parameter.reset-devices</name>
    <message>
        <source>Drivers reset their devices first: for crash kernels, whose devices were left running.</source>
        <translation>Les pilotes réinitialisent d’abord leurs périphériques&#xa0;: pour les noyaux de crash, dont les périphériques tournaient encore.</translation>
    </message>
</context>
<context>
    <name>parameter.resume</name>
    <message>
        <source>The device that holds a hibernated system.</source>
        <translation>Le périphérique qui contient un système en hibernation.</translation>
    </message>
</context>
<context>
    <name>parameter.retain-initrd</name>
    <message>
        <source>Keeps the initrd in memory after it was unpacked, so that a later kexec must keep clear of it.</source>
        <translation>Garde l’initrd en mémoire une fois décompressé&#x202f;; un kexec ultérieur doit donc l’éviter.</translation>
    </message>
</context>
<context>
    <name>parameter.ro</name>
    <message>
        <source>Mounts the root file system read-only at first. Of ro and rw the last counts.</source>
        <translation>Monte d’abord le système de fichiers racine en lecture seule. De ro et rw, le dernier compte.</translation>
    </message>
</context>
<context>
    <name>parameter.root</name>
    <message>
        <source>The device or file system that becomes / if no initrd decides otherwise. UUID= and LABEL= are understood by initrds alone.</source>
        <translation>Le périphérique ou système de fichiers qui devient / si aucun initrd n’en décide autrement. UUID= et LABEL= ne sont compris que par les initrds.</translation>
    </message>
</context>
<context>
    <name>parameter.rootdelay</name>
    <message>
        <source>Seconds that the kernel waits before it mounts the root file system; in an initrd made by initramfs-tools the longest wait for its device.</source>
        <translation>Secondes que le noyau attend avant de monter le système de fichiers racine&#x202f;; dans un initrd fait par initramfs-tools, la plus longue attente de son périphérique.</translation>
    </message>
</context>
<context>
    <name>parameter.rootflags</name>
    <message>
        <source>Mount options of the root file system.</source>
        <translation>Options de montage du système de fichiers racine.</translation>
    </message>
</context>
<context>
    <name>parameter.rootfstype</name>
    <message>
        <source>The type of the root file system; the kernel tries several, with commas between them, in turn.</source>
        <translation>Le type du système de fichiers racine&#x202f;; le noyau en essaie plusieurs, séparés par des virgules, tour à tour.</translation>
    </message>
</context>
<context>
    <name>parameter.rootwait</name>
    <message>
        <source>Waits until the root device appears.</source>
        <translation>Attend que le périphérique racine apparaisse.</translation>
    </message>
</context>
<context>
    <name>parameter.rw</name>
    <message>
        <source>Mounts the root file system writable. Of ro and rw the last counts.</source>
        <translation>Monte le système de fichiers racine en écriture. De ro et rw, le dernier compte.</translation>
    </message>
</context>
<context>
    <name>parameter.security</name>
    <message>
        <source>The older way to choose one security module.</source>
        <translation>La façon plus ancienne de choisir un module de sécurité.</translation>
    </message>
</context>
<context>
    <name>parameter.selinux</name>
    <message>
        <source>0 switches SELinux off.</source>
        <translation>0 désactive SELinux.</translation>
    </message>
</context>
<context>
    <name>parameter.smt-enabled</name>
    <message>
        <source>Threads used on each core of a POWER machine: on, off or a number.</source>
        <translation>Fils utilisés sur chaque cœur d’une machine POWER&#xa0;: on, off ou un nombre.</translation>
    </message>
</context>
<context>
    <name>parameter.softlockup-panic</name>
    <message>
        <source>1 makes the kernel panic when a CPU hangs in it.</source>
        <translation>1 fait paniquer le noyau quand un CPU s’y fige.</translation>
    </message>
</context>
<context>
    <name>parameter.svm</name>
    <message>
        <source>&quot;on&quot; asks for a secure guest on machines with an ultravisor. It is read only when Open Firmware starts the kernel, not after a kexec.</source>
        <translation>&quot;on&quot; demande un invité sécurisé sur les machines avec ultraviseur. Il n’est lu que lorsque Open Firmware démarre le noyau, pas après un kexec.</translation>
    </message>
</context>
<context>
    <name>parameter.swiotlb</name>
    <message>
        <source>Size of the buffer for devices that cannot reach all memory, in units of 2 KiB.</source>
        <translation>Taille du tampon pour les périphériques qui n’atteignent pas toute la mémoire, en unités de 2 Kio.</translation>
    </message>
</context>
<context>
    <name>parameter.systemd.log-level</name>
    <message>
        <source>How much systemd logs: from emerg, the least, over alert, crit, err, warning, notice and info to debug, or 0 to 7.</source>
        <translation>Combien systemd journalise&#xa0;: d’emerg, le moins, par alert, crit, err, warning, notice et info jusqu’à debug, ou de 0 à 7.</translation>
    </message>
</context>
<context>
    <name>parameter.systemd.unit</name>
    <message>
        <source>The unit that systemd starts in the main system, in place of the default target; rd.systemd.unit is the same for the initrd.</source>
        <translation>L’unité que systemd démarre dans le système principal, à la place de la cible par défaut&#x202f;; rd.systemd.unit est la même chose pour l’initrd.</translation>
    </message>
</context>
<context>
    <name>parameter.transparent-hugepage</name>
    <message>
        <source>When the kernel uses huge pages by itself.</source>
        <translation>Quand le noyau utilise de lui-même de grandes pages.</translation>
    </message>
</context>
<context>
    <name>parameter.udbg-immortal</name>
    <message>
        <source>Keeps the early powerpc console on beside the real one: the last lines of a kernel that dies are not lost.</source>
        <translation>Garde la console powerpc précoce à côté de la vraie&#xa0;: les dernières lignes d’un noyau qui meurt ne sont pas perdues.</translation>
    </message>
</context>
<context>
    <name>parameter.usbcore.autosuspend</name>
    <message>
        <source>Seconds until an idle USB device sleeps.</source>
        <translation>Secondes avant qu’un périphérique USB oisif s’endorme.</translation>
    </message>
</context>
<context>
    <name>parameter.video</name>
    <message>
        <source>Mode of a display.</source>
        <translation>Mode d’un écran.</translation>
    </message>
</context>
<context>
    <name>parameter.vt.global-cursor-default</name>
    <message>
        <source>0 hides the cursor of text consoles.</source>
        <translation>0 cache le curseur des consoles texte.</translation>
    </message>
</context>
<context>
    <name>parameter.xive</name>
    <message>
        <source>&quot;off&quot; uses the older XICS interrupt controller on POWER9 and later. A guest keeps XIVE over a kexec if that was agreed at its first boot.</source>
        <translation>&quot;off&quot; utilise l’ancien contrôleur d’interruptions XICS à partir de POWER9. Un invité garde XIVE après un kexec si cela a été convenu à son premier démarrage.</translation>
    </message>
</context>
<context>
    <name>parameter.xmon</name>
    <message>
        <source>The kernel&apos;s own debugger: early enters it at once, on at a crash, off never.</source>
        <translation>Le débogueur du noyau&#xa0;: early y entre aussitôt, on lors d’un crash, off jamais.</translation>
    </message>
</context>
<context>
    <name>pcr.bad</name>
    <message>
        <source>register values were expected, as tpm2 pcrread or /sys/class/tpm/tpm0/pcr-sha256/10 has them</source>
        <translation>des valeurs de registres étaient attendues, comme tpm2 pcrread ou /sys/class/tpm/tpm0/pcr-sha256/10 les donnent</translation>
    </message>
</context>
<context>
    <name>picture.cannot-write</name>
    <message>
        <source>cannot write: {why}</source>
        <translation>ne peut pas être écrit&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>picture.no-plan</name>
    <message>
        <source>there is no plan to draw</source>
        <translation>il n’y a pas de plan à dessiner</translation>
    </message>
</context>
<context>
    <name>picture.suffix</name>
    <message>
        <source>pictures are written as .png, .svg or .pdf</source>
        <translation>les images sont écrites en .png, .svg ou .pdf</translation>
    </message>
</context>
<context>
    <name>pkcs7.malformed</name>
    <message>
        <source>the PKCS#7 message is malformed</source>
        <translation>le message PKCS#7 est mal formé</translation>
    </message>
</context>
<context>
    <name>pkcs7.not-signed</name>
    <message>
        <source>the PKCS#7 message is no signed data but {kind}</source>
        <translation>le message PKCS#7 n’est pas fait de données signées mais de {kind}</translation>
    </message>
</context>
<context>
    <name>plan-view.range</name>
    <message>
        <source>the range ends before it begins</source>
        <translation>la plage finit avant de commencer</translation>
    </message>
</context>
<context>
    <name>plan-view.schema</name>
    <message>
        <source>the schema &quot;{schema}&quot; is no plan&apos;s</source>
        <translation>le schéma &quot;{schema}&quot; n’est pas celui d’un plan</translation>
    </message>
</context>
<context>
    <name>plan-view.segments</name>
    <message>
        <source>there are too many segments</source>
        <translation>il y a trop de segments</translation>
    </message>
</context>
<context>
    <name>plan-view.size</name>
    <message>
        <source>the plan has more than 1 GiB</source>
        <translation>le plan dépasse 1 GiB</translation>
    </message>
</context>
<context>
    <name>plan-view.wraps</name>
    <message>
        <source>the segment goes beyond 2^64</source>
        <translation>le segment dépasse 2^64</translation>
    </message>
</context>
<context>
    <name>plan.allocator-unknown</name>
    <message>
        <source>there is no allocator {name}</source>
        <translation>il n’y a pas d’allocateur {name}</translation>
    </message>
</context>
<context>
    <name>plan.cmdline-utf8</name>
    <message>
        <source>the command line is not UTF-8 at byte {at}</source>
        <translation>la ligne de commande n’est pas de l’UTF-8 à l’octet {at}</translation>
    </message>
</context>
<context>
    <name>plan.kernel-zeros</name>
    <message>
        <source>{zeros} bytes of zeros behind the PT_LOADs are more than any kernel has ({most} may be)</source>
        <translation>{zeros} octets de zéros derrière les PT_LOAD : aucun noyau n’en a autant ({most} au plus)</translation>
    </message>
</context>
<context>
    <name>plan.load-outside</name>
    <message>
        <source>a PT_LOAD lies outside the file</source>
        <translation>un PT_LOAD est hors du fichier</translation>
    </message>
</context>
<context>
    <name>plan.load-overlap</name>
    <message>
        <source>the PT_LOAD at {paddr} overlaps another or lies too far from it</source>
        <translation>le PT_LOAD à {paddr} en chevauche un autre ou en est trop loin</translation>
    </message>
</context>
<context>
    <name>plan.load-size</name>
    <message>
        <source>the PT_LOAD at {paddr} is {size} bytes long, which no machine holds</source>
        <translation>le PT_LOAD à {paddr} fait {size} octets, ce qu’aucune machine ne contient</translation>
    </message>
</context>
<context>
    <name>plan.machine-unknown</name>
    <message>
        <source>a kernel for ELF machine {machine} cannot be planned; ppc64 (21) can</source>
        <translation>un noyau pour la machine ELF {machine} ne peut pas être planifié&#x202f;; ppc64 (21) le peut</translation>
    </message>
</context>
<context>
    <name>plan.many-edits</name>
    <message>
        <source>more than {most} edits of the device tree</source>
        <translation>plus de {most} modifications de l’arbre des périphériques</translation>
    </message>
</context>
<context>
    <name>plan.no-kernel</name>
    <message>
        <source>a plan needs a kernel</source>
        <translation>un plan a besoin d’un noyau</translation>
    </message>
</context>
<context>
    <name>plan.no-purgatory-file</name>
    <message>
        <source>the purgatory&apos;s file is missing</source>
        <translation>le fichier du purgatory manque</translation>
    </message>
</context>
<context>
    <name>plan.no-target</name>
    <message>
        <source>a plan needs a target: a snapshot or a device tree</source>
        <translation>un plan a besoin d’une cible&#xa0;: un instantané ou un arbre des périphériques</translation>
    </message>
</context>
<context>
    <name>plan.page-size</name>
    <message>
        <source>the page size must be a power of two from 4 KiB to 16 MiB</source>
        <translation>la taille de page doit être une puissance de deux de 4 KiB à 16 MiB</translation>
    </message>
</context>
<context>
    <name>plan.pin-unknown</name>
    <message>
        <source>there is no segment {segment} to pin (kernel, purgatory, initrd, fdt, stack, backup, elfcorehdr)</source>
        <translation>il n’y a pas de segment {segment} à fixer (kernel, purgatory, initrd, fdt, stack, backup, elfcorehdr)</translation>
    </message>
</context>
<context>
    <name>plan.purgatory-symbol-size</name>
    <message>
        <source>symbol {symbol} of the purgatory is {size} bytes long or has no bytes in the file; 4 or 8 are wanted</source>
        <translation>le symbole {symbol} du purgatory fait {size} octets ou n’a pas d’octets dans le fichier&#x202f;; il en faut 4 ou 8</translation>
    </message>
</context>
<context>
    <name>plan.segment-wraps</name>
    <message>
        <source>{size} bytes for {segment} at {address} go beyond 2^64</source>
        <translation>{size} octets pour {segment} à {address} dépassent 2^64</translation>
    </message>
</context>
<context>
    <name>plan.two-cmdlines</name>
    <message>
        <source>either a command line or the target&apos;s own, not both</source>
        <translation>ou une ligne de commande, ou celle de la cible, pas les deux</translation>
    </message>
</context>
<context>
    <name>recovery.no-folder</name>
    <message>
        <source>cannot be made; changes are not kept</source>
        <translation>ne peut pas être créé&#x202f;; les changements ne sont pas conservés</translation>
    </message>
</context>
<context>
    <name>rehearsal.banner</name>
    <message>
        <source>the purgatory speaks</source>
        <translation>le purgatory parle</translation>
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
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>rehearsal.compared</name>
    <message>
        <source>memory equals the manifest</source>
        <translation>la mémoire est conforme au manifeste</translation>
    </message>
</context>
<context>
    <name>rehearsal.crash</name>
    <message>
        <source>a crash image cannot be rehearsed: it needs the kernel that dies</source>
        <translation>une image de crash ne peut pas être répétée : il lui faut le noyau qui meurt</translation>
    </message>
</context>
<context>
    <name>rehearsal.differs</name>
    <message>
        <source>its {what} is another</source>
        <translation>différent&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>rehearsal.entered</name>
    <message>
        <source>it entered the kernel</source>
        <translation>il est entré dans le noyau</translation>
    </message>
</context>
<context>
    <name>rehearsal.file-missing</name>
    <message>
        <source>{file} is missing in the bundle</source>
        <translation>{file} manque dans le lot</translation>
    </message>
</context>
<context>
    <name>rehearsal.first-line</name>
    <message>
        <source>the kernel&apos;s first line</source>
        <translation>la première ligne du noyau</translation>
    </message>
</context>
<context>
    <name>rehearsal.install-emulator</name>
    <message>
        <source>on Debian it is in the package qemu-system-ppc</source>
        <translation>sous Debian il est dans le paquet qemu-system-ppc</translation>
    </message>
</context>
<context>
    <name>rehearsal.killed</name>
    <message>
        <source>QEMU was ended from outside</source>
        <translation>QEMU a été arrêté de l’extérieur</translation>
    </message>
</context>
<context>
    <name>rehearsal.left-out</name>
    <message>
        <source>, without its {what}</source>
        <translation>, sans&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>rehearsal.linux-purgatory</name>
    <message>
        <source>the purgatory of the target&apos;s kernel cannot be rehearsed: its bytes are in that kernel</source>
        <translation>le purgatory du noyau de la cible ne peut pas être répété&#xa0;: ses octets sont dans ce noyau</translation>
    </message>
</context>
<context>
    <name>rehearsal.marker</name>
    <message>
        <source>the plan&apos;s marker</source>
        <translation>la marque du plan</translation>
    </message>
</context>
<context>
    <name>rehearsal.memory</name>
    <message>
        <source>{machine} needs at least {least} of memory, in steps of {step}</source>
        <translation>{machine} demande au moins {least} de mémoire, par pas de {step}</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-bundle</name>
    <message>
        <source>is no bundle: it has no manifest.json</source>
        <translation>n’est pas un lot&#xa0;: il n’a pas de manifest.json</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-emulator</name>
    <message>
        <source>qemu-system-ppc64: {why}</source>
        <translation>qemu-system-ppc64&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-folder</name>
    <message>
        <source>no folder for the emulator&apos;s files can be made: {why}</source>
        <translation>aucun dossier pour les fichiers de l’émulateur ne peut être créé&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-kernel</name>
    <message>
        <source>the bundle has no kernel</source>
        <translation>le lot n’a pas de noyau</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-room</name>
    <message>
        <source>the machine has not memory enough to hold the segments twice</source>
        <translation>la machine n’a pas assez de mémoire pour contenir deux fois les segments</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-target</name>
    <message>
        <source>without a target there is no running kernel to take a command line from</source>
        <translation>sans cible il n’y a pas de noyau en marche dont prendre la ligne de commande</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-tree</name>
    <message>
        <source>the emulated {machine} did not tell its tree in {seconds} s</source>
        <translation>la machine émulée {machine} n’a pas dit son arbre en {seconds} s</translation>
    </message>
</context>
<context>
    <name>rehearsal.not-run</name>
    <message>
        <source>a segment has no room, so nothing was run</source>
        <translation>un segment n’a pas de place, donc rien n’a tourné</translation>
    </message>
</context>
<context>
    <name>rehearsal.not-seen</name>
    <message>
        <source>not seen: {step}</source>
        <translation>non vu : {step}</translation>
    </message>
</context>
<context>
    <name>rehearsal.only-here</name>
    <message>
        <source>it has no {what}</source>
        <translation>il y manque&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>rehearsal.only-there</name>
    <message>
        <source>it has {what}, QEMU&apos;s has not</source>
        <translation>là-bas seulement, pas dans QEMU&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>rehearsal.other-model</name>
    <message>
        <source>it is a {model}</source>
        <translation>c’est une {model}</translation>
    </message>
</context>
<context>
    <name>rehearsal.panicked</name>
    <message>
        <source>the new kernel panicked</source>
        <translation>le nouveau noyau a paniqué</translation>
    </message>
</context>
<context>
    <name>rehearsal.plan-errors</name>
    <message>
        <source>the plan has errors ({count}), whatever was seen</source>
        <translation>le plan a des erreurs ({count}), quoi qu’on ait vu</translation>
    </message>
</context>
<context>
    <name>rehearsal.replanned</name>
    <message>
        <source>The plan was made for another machine than QEMU&apos;s {machine} ({why}); it is made again on that one&apos;s own tree{without}.{purgatory}</source>
        <translation>Le plan a été fait pour une autre machine que {machine} de QEMU ({why})&#x202f;; il est refait sur l’arbre de celle-ci{without}.{purgatory}</translation>
    </message>
</context>
<context>
    <name>rehearsal.segment-size</name>
    <message>
        <source>{file} does not fit its segment</source>
        <translation>{file} ne tient pas dans son segment</translation>
    </message>
</context>
<context>
    <name>rehearsal.slot-outside</name>
    <message>
        <source>a late slot or digest row lies outside the segment {segment}</source>
        <translation>un emplacement tardif ou une ligne de condensat est hors du segment {segment}</translation>
    </message>
</context>
<context>
    <name>rehearsal.stage-there</name>
    <message>
        <source>its {segment} goes where the first stage or firmware is here</source>
        <translation>son {segment} va là où sont ici le premier étage ou le micrologiciel</translation>
    </message>
</context>
<context>
    <name>rehearsal.stands-in</name>
    <message>
        <source> The bundle&apos;s purgatory is not the built-in one and fixed to its place: the built-in one stands in for it.</source>
        <translation> Le purgatory du lot n’est pas celui qui est intégré, et il est lié à sa place&#xa0;: celui qui est intégré le remplace.</translation>
    </message>
</context>
<context>
    <name>rehearsal.trouble</name>
    <message>
        <source>the console says: {line}</source>
        <translation>la console dit : {line}</translation>
    </message>
</context>
<context>
    <name>rehearsal.until</name>
    <message>
        <source>the text to wait for</source>
        <translation>le texte attendu</translation>
    </message>
</context>
<context>
    <name>rehearsal.verified</name>
    <message>
        <source>it verified all segments</source>
        <translation>il a vérifié tous les segments</translation>
    </message>
</context>
<context>
    <name>relocation.addend-from</name>
    <message>
        <source>addend of the row in the object</source>
        <translation>addende de la ligne dans l’objet</translation>
    </message>
</context>
<context>
    <name>relocation.place-from</name>
    <message>
        <source>the place: {section} + {offset}</source>
        <translation>la place&#xa0;: {section} + {offset}</translation>
    </message>
</context>
<context>
    <name>relocation.slot-from</name>
    <message>
        <source>address of the GOT slot that holds {symbol}</source>
        <translation>adresse de la case GOT qui contient {symbol}</translation>
    </message>
</context>
<context>
    <name>relocation.symbol-in</name>
    <message>
        <source>{symbol} in {section}</source>
        <translation>{symbol} dans {section}</translation>
    </message>
</context>
<context>
    <name>relocation.symbol-outside</name>
    <message>
        <source>{symbol}, outside the image</source>
        <translation>{symbol}, hors de l’image</translation>
    </message>
</context>
<context>
    <name>relocation.toc-from</name>
    <message>
        <source>TOC pointer: 0x8000 behind the start of the TOC</source>
        <translation>pointeur TOC&#xa0;: 0x8000 derrière le début de la TOC</translation>
    </message>
</context>
<context>
    <name>relocations.addend</name>
    <message>
        <source>addend</source>
        <translation>addende</translation>
    </message>
</context>
<context>
    <name>relocations.after</name>
    <message>
        <source>bytes after</source>
        <translation>octets après</translation>
    </message>
</context>
<context>
    <name>relocations.before</name>
    <message>
        <source>bytes before</source>
        <translation>octets avant</translation>
    </message>
</context>
<context>
    <name>relocations.formula</name>
    <message>
        <source>formula with its numbers</source>
        <translation>formule avec ses nombres</translation>
    </message>
</context>
<context>
    <name>relocations.instruction</name>
    <message>
        <source>instruction after</source>
        <translation>instruction après</translation>
    </message>
</context>
<context>
    <name>relocations.instruction-before</name>
    <message>
        <source>instruction before</source>
        <translation>instruction avant</translation>
    </message>
</context>
<context>
    <name>relocations.place</name>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
</context>
<context>
    <name>relocations.reach</name>
    <message>
        <source>reach used</source>
        <translation>portée utilisée</translation>
    </message>
</context>
<context>
    <name>relocations.room</name>
    <message>
        <source>to the limit</source>
        <translation>jusqu’à la limite</translation>
    </message>
</context>
<context>
    <name>relocations.section</name>
    <message>
        <source>section</source>
        <translation>section</translation>
    </message>
</context>
<context>
    <name>relocations.symbol</name>
    <message>
        <source>symbol</source>
        <translation>symbole</translation>
    </message>
</context>
<context>
    <name>relocations.type</name>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
</context>
<context>
    <name>relocations.value</name>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
</context>
<context>
    <name>remedy-do.add-word</name>
    <message>
        <source>Add {word}</source>
        <translation>Ajouter {word}</translation>
    </message>
</context>
<context>
    <name>remedy-do.align</name>
    <message>
        <source>Pin {segment} at {address}</source>
        <translation>Épingler {segment} à {address}</translation>
    </message>
</context>
<context>
    <name>remedy-do.builtin-purgatory</name>
    <message>
        <source>Use the built-in purgatory</source>
        <translation>Utiliser le purgatory intégré</translation>
    </message>
</context>
<context>
    <name>remedy-do.console</name>
    <message>
        <source>Use {right}</source>
        <translation>Utiliser {right}</translation>
    </message>
</context>
<context>
    <name>remedy-do.crashkernel</name>
    <message>
        <source>Leave the place out of crashkernel=</source>
        <translation>Retirer l’endroit de crashkernel=</translation>
    </message>
</context>
<context>
    <name>remedy-do.delete</name>
    <message>
        <source>Delete {what}</source>
        <translation>Supprimer {what}</translation>
    </message>
</context>
<context>
    <name>remedy-do.edits</name>
    <message>
        <source>Take the edits that do it out</source>
        <translation>Retirer les modifications qui font cela</translation>
    </message>
</context>
<context>
    <name>remedy-do.elfcorehdr</name>
    <message>
        <source>Take elfcorehdr= out of the command line</source>
        <translation>Retirer elfcorehdr= de la ligne de commande</translation>
    </message>
</context>
<context>
    <name>remedy-do.ima-log</name>
    <message>
        <source>Hand the measurement log over</source>
        <translation>Transmettre le journal de mesure</translation>
    </message>
</context>
<context>
    <name>remedy-do.named-initrd</name>
    <message>
        <source>Take the initrd out of /chosen</source>
        <translation>Retirer l’initrd de /chosen</translation>
    </message>
</context>
<context>
    <name>remedy-do.no-ima-log</name>
    <message>
        <source>Hand no measurement log over</source>
        <translation>Ne pas transmettre de journal de mesure</translation>
    </message>
</context>
<context>
    <name>remedy-do.no-initrd</name>
    <message>
        <source>Take {file} out of the request</source>
        <translation>Retirer {file} de la requête</translation>
    </message>
</context>
<context>
    <name>remedy-do.no-pins</name>
    <message>
        <source>Take all pins out</source>
        <translation>Retirer tous les épinglages</translation>
    </message>
</context>
<context>
    <name>remedy-do.no-reserves</name>
    <message>
        <source>Take all reserved ranges out</source>
        <translation>Retirer toutes les plages réservées</translation>
    </message>
</context>
<context>
    <name>remedy-do.one-root</name>
    <message>
        <source>Leave {root} only</source>
        <translation>Ne laisser que {root}</translation>
    </message>
</context>
<context>
    <name>remedy-do.page-size</name>
    <message>
        <source>Use the target&apos;s page size, {size}</source>
        <translation>Utiliser la taille de page de la cible, {size}</translation>
    </message>
</context>
<context>
    <name>remedy-do.stop</name>
    <message>
        <source>Stop when a segment is damaged</source>
        <translation>S’arrêter quand un segment est abîmé</translation>
    </message>
</context>
<context>
    <name>remedy-do.target-cmdline</name>
    <message>
        <source>Use the target&apos;s own command line</source>
        <translation>Utiliser la ligne de commande de la cible</translation>
    </message>
</context>
<context>
    <name>remedy-do.unpin</name>
    <message>
        <source>Take the pin of {segment} out</source>
        <translation>Retirer l’épinglage de {segment}</translation>
    </message>
</context>
<context>
    <name>remedy-do.unreserve</name>
    <message>
        <source>Let {range} be used</source>
        <translation>Laisser utiliser {range}</translation>
    </message>
</context>
<context>
    <name>remedy-do.without-word</name>
    <message>
        <source>Leave {word} out</source>
        <translation>Retirer {word}</translation>
    </message>
</context>
<context>
    <name>remedy-do.workbench</name>
    <message>
        <source>Use the workbench allocator</source>
        <translation>Utiliser l’allocateur workbench</translation>
    </message>
</context>
<context>
    <name>remedy.above-first-block</name>
    <message>
        <source>Use an allocator that stays below {block}, or pin the segment lower.</source>
        <translation>Utilisez un allocateur qui reste sous {block}, ou épinglez le segment plus bas.</translation>
    </message>
</context>
<context>
    <name>remedy.above-first-block-radix</name>
    <message>
        <source>Nothing, as long as the new kernel runs with the radix MMU.</source>
        <translation>Rien, tant que le nouveau noyau tourne avec la MMU radix.</translation>
    </message>
</context>
<context>
    <name>remedy.above-first-block-unknown</name>
    <message>
        <source>Use the workbench allocator, which stays below {block}, or a kernel file with symbols.</source>
        <translation>Utilisez l’allocateur workbench, qui reste sous {block}, ou un fichier noyau avec symboles.</translation>
    </message>
</context>
<context>
    <name>remedy.allocator-gives-up</name>
    <message>
        <source>Choose another allocator.</source>
        <translation>Choisissez un autre allocateur.</translation>
    </message>
</context>
<context>
    <name>remedy.already-loaded</name>
    <message>
        <source>Look at who loaded it (a unit of systemd, perhaps).</source>
        <translation>Voyez qui l’a chargé (une unité systemd, peut-être).</translation>
    </message>
</context>
<context>
    <name>remedy.bare-tree</name>
    <message>
        <source>Capture a snapshot on the target with the script of this project.</source>
        <translation>Prenez un instantané sur la cible avec le script de ce projet.</translation>
    </message>
</context>
<context>
    <name>remedy.boot-cpu-missing</name>
    <message>
        <source>Take the tree from the running target, or do not remove the boot CPU&apos;s node.</source>
        <translation>Prenez l’arbre de la cible en marche, ou ne retirez pas le nœud du CPU de démarrage.</translation>
    </message>
</context>
<context>
    <name>remedy.bundle-untrusted</name>
    <message>
        <source>Get the bundle signed (kwb sign), or name the certificate of who has signed it, if you trust it. --force does not set this aside.</source>
        <translation>Faites signer le lot (kwb sign), ou nommez le certificat de qui l’a signé, si vous lui faites confiance. --force ne passe pas outre.</translation>
    </message>
</context>
<context>
    <name>remedy.byte-order-assumed</name>
    <message>
        <source>Give --old-byte-order, or use a snapshot instead of a bare tree.</source>
        <translation>Donnez --old-byte-order, ou utilisez un instantané au lieu d’un arbre nu.</translation>
    </message>
</context>
<context>
    <name>remedy.capture-leftover</name>
    <message>
        <source>Take it out: a hand edit or another command line.</source>
        <translation>Retirez-le&#xa0;: une modification à la main ou une autre ligne de commande.</translation>
    </message>
</context>
<context>
    <name>remedy.cmdline-empty</name>
    <message>
        <source>Give --cmdline, or --cmdline-from-target.</source>
        <translation>Donnez --cmdline, ou --cmdline-from-target.</translation>
    </message>
</context>
<context>
    <name>remedy.cmdline-ignored</name>
    <message>
        <source>Write the command line into the tree, or edit /chosen:bootargs with --edits.</source>
        <translation>Écrivez la ligne de commande dans l’arbre, ou modifiez /chosen:bootargs avec --edits.</translation>
    </message>
</context>
<context>
    <name>remedy.cmdline-not-captured</name>
    <message>
        <source>Give --cmdline, or capture the snapshot again.</source>
        <translation>Donnez --cmdline, ou reprenez l’instantané.</translation>
    </message>
</context>
<context>
    <name>remedy.cmdline-root-twice</name>
    <message>
        <source>Leave the one that is meant.</source>
        <translation>Laissez celui qui est voulu.</translation>
    </message>
</context>
<context>
    <name>remedy.cmdline-too-long</name>
    <message>
        <source>Shorten it by {excess} bytes.</source>
        <translation>Raccourcissez-la de {excess} octets.</translation>
    </message>
</context>
<context>
    <name>remedy.console-parameter</name>
    <message>
        <source>Use console={expected}.</source>
        <translation>Utilisez console={expected}.</translation>
    </message>
</context>
<context>
    <name>remedy.cpus-missing</name>
    <message>
        <source>Use the workbench allocator, which starts from the live tree, or bring the tree up to date.</source>
        <translation>Utilisez l’allocateur workbench, qui part de l’arbre vivant, ou mettez l’arbre à jour.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-all-cpus</name>
    <message>
        <source>Add nr_cpus=1, unless the dump needs more to be saved in time.</source>
        <translation>Ajoutez nr_cpus=1, sauf si le vidage a besoin de plus pour être sauvé à temps.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-already-loaded</name>
    <message>
        <source>Stop what loads it (kdump-tools, kdump.service), so that it does not load its own again.</source>
        <translation>Arrêtez ce qui le charge (kdump-tools, kdump.service), pour qu’il ne recharge pas le sien.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-cmdline-crashkernel</name>
    <message>
        <source>Leave it out.</source>
        <translation>Enlevez-le.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-cmdline-elfcorehdr</name>
    <message>
        <source>Leave it out; the plan adds its own.</source>
        <translation>Enlevez-le ; le plan ajoute le sien.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-cross-endian</name>
    <message>
        <source>Use a crash kernel of the running kernel&apos;s byte order, unless the dump is only copied.</source>
        <translation>Prenez un noyau de crash de l’ordre d’octets du noyau en marche, sauf si le vidage est seulement copié.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-drconf-out-of-step</name>
    <message>
        <source>Use the workbench allocator, which writes what the kernel reads.</source>
        <translation>Prenez l’allocateur workbench, qui écrit ce que le noyau lit.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-kernel-lost</name>
    <message>
        <source>Nothing, unless a crash during the jump itself must be caught; load a crash kernel again afterwards.</source>
        <translation>Rien, sauf si un crash pendant le saut lui-même doit être rattrapé&#x202f;; rechargez ensuite un noyau de crash.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-kernel-not-relocatable</name>
    <message>
        <source>Use a kernel with CONFIG_RELOCATABLE, or one with CONFIG_CRASH_DUMP that is linked for the crash region.</source>
        <translation>Prenez un noyau avec CONFIG_RELOCATABLE, ou un avec CONFIG_CRASH_DUMP lié pour la région de crash.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-load-limit-reached</name>
    <message>
        <source>Reboot the target; the limit can only be lowered.</source>
        <translation>Redémarrez la cible ; la limite ne peut que baisser.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-boot-id</name>
    <message>
        <source>Take a new snapshot, as root.</source>
        <translation>Prenez un nouvel instantané, en root.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-cpu-notes</name>
    <message>
        <source>Take a new snapshot, as root.</source>
        <translation>Prenez un nouvel instantané, en root.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-notes</name>
    <message>
        <source>Take a new snapshot, as root.</source>
        <translation>Prenez un nouvel instantané, en root.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-region</name>
    <message>
        <source>Boot it with crashkernel= on its command line; kwb crash simulate says what would come of a value.</source>
        <translation>Démarrez-la avec crashkernel= sur sa ligne de commande ; kwb crash simulate dit ce que donnerait une valeur.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-spare-pages</name>
    <message>
        <source>Use a smaller initrd, or a bigger crashkernel=.</source>
        <translation>Prenez un initrd plus petit, ou un crashkernel= plus grand.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-vmcoreinfo</name>
    <message>
        <source>Take a new snapshot, as root.</source>
        <translation>Prenez un nouvel instantané, en root.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-region-sources-differ</name>
    <message>
        <source>Take a new snapshot; if the region was made smaller (/sys/kernel/kexec_crash_size), all is well.</source>
        <translation>Prenez un nouvel instantané ; si la région a été réduite (/sys/kernel/kexec_crash_size), tout va bien.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-room-tight</name>
    <message>
        <source>Use a smaller initrd, or a bigger crashkernel=; kwb crash simulate tries one out.</source>
        <translation>Prenez un initrd plus petit, ou un crashkernel= plus grand ; kwb crash simulate en essaie un.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-run-at-load-lost</name>
    <message>
        <source>Use the built-in purgatory.</source>
        <translation>Prenez le purgatory intégré.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-segment-outside-region</name>
    <message>
        <source>Take its pin out, or pin it inside the region.</source>
        <translation>Ne le fixez plus, ou fixez-le dans la région.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-too-many-ranges</name>
    <message>
        <source>Nothing here: the target&apos;s memory is in too many pieces.</source>
        <translation>Rien ici : la mémoire de la cible est en trop de morceaux.</translation>
    </message>
</context>
<context>
    <name>remedy.crashkernel-on-kernel</name>
    <message>
        <source>Leave the place out of crashkernel=, or name one above {end}.</source>
        <translation>Retirez l’endroit de crashkernel=, ou nommez-en un au-dessus de {end}.</translation>
    </message>
</context>
<context>
    <name>remedy.cross-endian</name>
    <message>
        <source>Nothing; kernels older than 3.13 cannot be entered so.</source>
        <translation>Rien&#x202f;; on ne peut pas entrer ainsi dans des noyaux antérieurs à 3.13.</translation>
    </message>
</context>
<context>
    <name>remedy.dtb-row-replaced</name>
    <message>
        <source>Put a row into the tree that can be spared, as the last one; with an initrd it is not needed.</source>
        <translation>Mettez dans l’arbre, en dernier, une ligne dont on peut se passer&#x202f;; avec un initrd ce n’est pas nécessaire.</translation>
    </message>
</context>
<context>
    <name>remedy.dtb-without-row</name>
    <message>
        <source>Add a row to the tree, or use the workbench allocator.</source>
        <translation>Ajoutez une ligne à l’arbre, ou utilisez l’allocateur workbench.</translation>
    </message>
</context>
<context>
    <name>remedy.edit-overrides-rule</name>
    <message>
        <source>Take the edit out unless that is what you want.</source>
        <translation>Retirez la modification, sauf si c’est ce que vous voulez.</translation>
    </message>
</context>
<context>
    <name>remedy.fadump-active</name>
    <message>
        <source>Save the dump and release it (/sys/kernel/fadump/release_mem) first.</source>
        <translation>Sauvez d’abord la capture et libérez-la (/sys/kernel/fadump/release_mem).</translation>
    </message>
</context>
<context>
    <name>remedy.firmware-node-missing</name>
    <message>
        <source>Take the edit out, or give a tree that has it.</source>
        <translation>Retirez la modification, ou donnez un arbre qui l’a.</translation>
    </message>
</context>
<context>
    <name>remedy.firmware-not-reserved</name>
    <message>
        <source>Use the workbench allocator, or put a reservation row for it into the tree.</source>
        <translation>Utilisez l’allocateur workbench, ou mettez dans l’arbre une ligne de réservation pour cela.</translation>
    </message>
</context>
<context>
    <name>remedy.firmware-overwritten-by-kernel</name>
    <message>
        <source>Use a smaller kernel; firmware cannot be moved after boot.</source>
        <translation>Utilisez un noyau plus petit&#x202f;; le micrologiciel ne peut pas être déplacé après le démarrage.</translation>
    </message>
</context>
<context>
    <name>remedy.half-of-ram</name>
    <message>
        <source>Use a smaller initrd, or a machine with more memory.</source>
        <translation>Utilisez un initrd plus petit, ou une machine avec plus de mémoire.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-allocator-without-log</name>
    <message>
        <source>Use the workbench allocator or one of Linux.</source>
        <translation>Prenez l’allocateur workbench ou un de ceux de Linux.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-appraisal</name>
    <message>
        <source>Load a signed kernel by its file, or boot the target without that policy or with ima_appraise=log.</source>
        <translation>Chargez un noyau signé par son fichier, ou démarrez la cible sans cette politique ou avec ima_appraise=log.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-condition-assumed</name>
    <message>
        <source>Compare with the file on the target.</source>
        <translation>Comparez avec le fichier sur la cible.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-log-longer</name>
    <message>
        <source>Read the register after the log. If that was done, the entries were added by somebody else than the kernel.</source>
        <translation>Lisez le registre après le journal. Si c’était le cas, un autre que le noyau a ajouté les entrées.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-log-lost</name>
    <message>
        <source>Hand it over (--ima-log) if somebody verifies PCR 10 afterwards.</source>
        <translation>Transmettez-le (--ima-log) si quelqu’un vérifie le PCR 10 ensuite.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-log-order</name>
    <message>
        <source>Boot both kernels with ima_canonical_fmt, or take --ima-log out.</source>
        <translation>Démarrez les deux noyaux avec ima_canonical_fmt, ou retirez --ima-log.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-no-log</name>
    <message>
        <source>Take the snapshot as root, or take --ima-log out.</source>
        <translation>Prenez l’instantané en tant que root, ou retirez --ima-log.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-old-template</name>
    <message>
        <source>Boot the target with ima_template=ima-ng.</source>
        <translation>Démarrez la cible avec ima_template=ima-ng.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-padded-bank</name>
    <message>
        <source>Nothing; Linux 5.8 and newer have digests for each bank.</source>
        <translation>Rien ; Linux à partir de 5.8 a des empreintes pour chaque banque.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-policy-unknown</name>
    <message>
        <source>Give --policy: a copy of /sys/kernel/security/ima/policy, or the name of a built-in one.</source>
        <translation>Donnez --policy : une copie de /sys/kernel/security/ima/policy, ou le nom d’une politique intégrée.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-register-differs</name>
    <message>
        <source>Read log and register at the same time. If a kexec lost an earlier log, it is in the register all the same.</source>
        <translation>Lisez le journal et le registre au même moment. Si un kexec a perdu un journal antérieur, il est tout de même dans le registre.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-rule-passed-over</name>
    <message>
        <source>Compare with where the files lie on the target.</source>
        <translation>Comparez avec l’endroit où sont les fichiers sur la cible.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-signature-unknown</name>
    <message>
        <source>If the file is signed on the target, its entry and the registers will differ.</source>
        <translation>Si le fichier est signé sur la cible, son entrée et les registres seront différents.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-template-digest</name>
    <message>
        <source>The log was changed behind the kernel&apos;s back: do not trust it.</source>
        <translation>Le journal a été modifié à l’insu du noyau : ne vous y fiez pas.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-violation</name>
    <message>
        <source>Find out what wrote it if it matters.</source>
        <translation>Cherchez ce qui l’a écrit si cela importe.</translation>
    </message>
</context>
<context>
    <name>remedy.initrd-empty</name>
    <message>
        <source>Make it again, or take it out of the request.</source>
        <translation>Refaites-le, ou retirez-le de la requête.</translation>
    </message>
</context>
<context>
    <name>remedy.initrd-end-missing</name>
    <message>
        <source>Use the workbench allocator, which ignores half a range.</source>
        <translation>Utilisez l’allocateur workbench, qui ignore une moitié de plage.</translation>
    </message>
</context>
<context>
    <name>remedy.initrd-not-loaded</name>
    <message>
        <source>Give the initrd, or take linux,initrd-start and linux,initrd-end out of /chosen.</source>
        <translation>Donnez l’initrd, ou retirez linux,initrd-start et linux,initrd-end de /chosen.</translation>
    </message>
</context>
<context>
    <name>remedy.initrd-outside-memory</name>
    <message>
        <source>Place the initrd lower, or let the new kernel have that memory.</source>
        <translation>Placez l’initrd plus bas, ou laissez cette mémoire au nouveau noyau.</translation>
    </message>
</context>
<context>
    <name>remedy.initrd-unknown-format</name>
    <message>
        <source>Check that it is the right file: kwb inspect {file}.</source>
        <translation>Vérifiez que c’est le bon fichier&#xa0;: kwb inspect {file}.</translation>
    </message>
</context>
<context>
    <name>remedy.integrity-not-checked</name>
    <message>
        <source>Use the built-in purgatory, which names the segment that was damaged.</source>
        <translation>Utilisez le purgatory intégré, qui nomme le segment abîmé.</translation>
    </message>
</context>
<context>
    <name>remedy.kernel-end-unknown</name>
    <message>
        <source>Use a snapshot with the live tree: /sys/firmware/fdt does not have this property.</source>
        <translation>Utilisez un instantané avec l’arbre vivant&#xa0;: /sys/firmware/fdt n’a pas cette propriété.</translation>
    </message>
</context>
<context>
    <name>remedy.kernel-torn-apart</name>
    <message>
        <source>Use the workbench allocator, which keeps the distances, or a kernel of one PT_LOAD.</source>
        <translation>Utilisez l’allocateur workbench, qui garde les distances, ou un noyau d’un seul PT_LOAD.</translation>
    </message>
</context>
<context>
    <name>remedy.kexec-not-configured</name>
    <message>
        <source>Boot the target with a kernel that has it; Debian&apos;s have.</source>
        <translation>Démarrez la cible avec un noyau qui l’a&#x202f;; ceux de Debian l’ont.</translation>
    </message>
</context>
<context>
    <name>remedy.load-disabled</name>
    <message>
        <source>Reboot the target without that setting; it cannot be taken back.</source>
        <translation>Redémarrez la cible sans ce réglage&#x202f;; on ne peut pas revenir dessus.</translation>
    </message>
</context>
<context>
    <name>remedy.load-limit-reached</name>
    <message>
        <source>Reboot the target; the limit can only be lowered.</source>
        <translation>Redémarrez la cible&#x202f;; la limite ne peut que baisser.</translation>
    </message>
</context>
<context>
    <name>remedy.load-memory-tight</name>
    <message>
        <source>Free memory on the target before loading, or use a smaller initrd.</source>
        <translation>Libérez de la mémoire sur la cible avant de charger, ou utilisez un initrd plus petit.</translation>
    </message>
</context>
<context>
    <name>remedy.lockdown</name>
    <message>
        <source>Only kexec_file_load of a signed kernel is possible there, which takes no tree and no purgatory of ours.</source>
        <translation>Seul y est possible kexec_file_load d’un noyau signé, qui ne prend ni arbre ni purgatory de nous.</translation>
    </message>
</context>
<context>
    <name>remedy.memory-map-remark</name>
    <message>
        <source>Look at kwb map if a place surprises you.</source>
        <translation>Regardez kwb map si une place vous surprend.</translation>
    </message>
</context>
<context>
    <name>remedy.no-chosen</name>
    <message>
        <source>Take the edit out that removes it.</source>
        <translation>Retirez la modification qui le supprime.</translation>
    </message>
</context>
<context>
    <name>remedy.no-console</name>
    <message>
        <source>If the boot hangs there will be no word of the purgatory; set /chosen stdout-path to a hypervisor or OPAL console.</source>
        <translation>Si le démarrage se fige, le purgatory ne dira rien&#x202f;; réglez /chosen stdout-path sur une console de l’hyperviseur ou d’OPAL.</translation>
    </message>
</context>
<context>
    <name>remedy.no-cpus</name>
    <message>
        <source>Give a tree of the target; overlays and edits may not take /cpus away.</source>
        <translation>Donnez un arbre de la cible&#x202f;; overlays et modifications ne doivent pas enlever /cpus.</translation>
    </message>
</context>
<context>
    <name>remedy.no-memory-in-tree</name>
    <message>
        <source>A tree given with --dtb must have the target&apos;s memory nodes.</source>
        <translation>Un arbre donné avec --dtb doit avoir les nœuds de mémoire de la cible.</translation>
    </message>
</context>
<context>
    <name>remedy.no-room</name>
    <message>
        <source>{fits} Otherwise take reservations or pins out of its way, or choose another allocator; the trace names every hole that was looked at.</source>
        <translation>{fits} Sinon, écartez de son chemin des réservations ou des épinglages, ou choisissez un autre allocateur&#x202f;; la trace nomme chaque trou qui a été regardé.</translation>
    </message>
</context>
<context>
    <name>remedy.no-root</name>
    <message>
        <source>Add an initrd or root=…</source>
        <translation>Ajoutez un initrd ou root=…</translation>
    </message>
</context>
<context>
    <name>remedy.overwritten-by-kernel</name>
    <message>
        <source>Place {segment} above {end}; the workbench allocator does.</source>
        <translation>Placez {segment} au-dessus de {end}&#x202f;; l’allocateur workbench le fait.</translation>
    </message>
</context>
<context>
    <name>remedy.overwritten-by-stack</name>
    <message>
        <source>Pin the stack elsewhere, or use the built-in purgatory, which brings its own.</source>
        <translation>Épinglez la pile ailleurs, ou utilisez le purgatory intégré, qui apporte la sienne.</translation>
    </message>
</context>
<context>
    <name>remedy.page-size-assumed</name>
    <message>
        <source>Give --page-size, or use a snapshot instead of a bare tree (getconf PAGESIZE tells).</source>
        <translation>Donnez --page-size, ou utilisez un instantané au lieu d’un arbre nu (getconf PAGESIZE la dit).</translation>
    </message>
</context>
<context>
    <name>remedy.page-size-differs</name>
    <message>
        <source>Take --page-size out.</source>
        <translation>Retirez --page-size.</translation>
    </message>
</context>
<context>
    <name>remedy.pin-without-segment</name>
    <message>
        <source>Take the pin out, or give what is missing: an initrd, or a purgatory that runs on a stack of its loader&apos;s.</source>
        <translation>Retirez l’épinglage, ou donnez ce qui manque&#xa0;: un initrd, ou un purgatory qui tourne sur une pile de son chargeur.</translation>
    </message>
</context>
<context>
    <name>remedy.purgatory-byte-order</name>
    <message>
        <source>Use a purgatory in the running kernel&apos;s byte order; the built-in one is chosen so.</source>
        <translation>Utilisez un purgatory dans l’ordre des octets du noyau en marche&#x202f;; celui qui est intégré est choisi ainsi.</translation>
    </message>
</context>
<context>
    <name>remedy.purgatory-not-exportable</name>
    <message>
        <source>Use the built-in purgatory to export.</source>
        <translation>Utilisez le purgatory intégré pour exporter.</translation>
    </message>
</context>
<context>
    <name>remedy.purgatory-symbol-missing</name>
    <message>
        <source>Use another purgatory.</source>
        <translation>Utilisez un autre purgatory.</translation>
    </message>
</context>
<context>
    <name>remedy.quirk-decided</name>
    <message>
        <source>Compare with the workbench allocator before you rely on it.</source>
        <translation>Comparez avec l’allocateur workbench avant de vous y fier.</translation>
    </message>
</context>
<context>
    <name>remedy.reboot-impossible</name>
    <message>
        <source>Make sure that somebody can switch the machine off and on.</source>
        <translation>Assurez-vous que quelqu’un peut éteindre et rallumer la machine.</translation>
    </message>
</context>
<context>
    <name>remedy.reserved-overwritten-by-kernel</name>
    <message>
        <source>Find out who reserved it; if it still matters, use a smaller kernel.</source>
        <translation>Trouvez qui l’a réservé&#x202f;; si cela compte encore, utilisez un noyau plus petit.</translation>
    </message>
</context>
<context>
    <name>remedy.running-kernel-property</name>
    <message>
        <source>Delete it by a hand edit, or use the workbench allocator, which does not pass it on.</source>
        <translation>Supprimez-la par une modification à la main, ou utilisez l’allocateur workbench, qui ne la transmet pas.</translation>
    </message>
</context>
<context>
    <name>remedy.secure-boot</name>
    <message>
        <source>Only kexec_file_load of a signed kernel is possible there, which takes no tree and no purgatory of ours.</source>
        <translation>Seul y est possible kexec_file_load d’un noyau signé, qui ne prend ni arbre ni purgatory de nous.</translation>
    </message>
</context>
<context>
    <name>remedy.segment-misaligned</name>
    <message>
        <source>Pin it at a multiple of {align}.</source>
        <translation>Épinglez-le à un multiple de {align}.</translation>
    </message>
</context>
<context>
    <name>remedy.segment-outside-ram</name>
    <message>
        <source>Move the segment into RAM; kwb map lists it.</source>
        <translation>Déplacez le segment en RAM&#x202f;; kwb map la cite.</translation>
    </message>
</context>
<context>
    <name>remedy.segment-overlaps-firmware</name>
    <message>
        <source>Move the segment; firmware stays in use after the jump.</source>
        <translation>Déplacez le segment&#x202f;; le micrologiciel reste en usage après le saut.</translation>
    </message>
</context>
<context>
    <name>remedy.segment-overlaps-kernel</name>
    <message>
        <source>Move it above {kernelEnd}.</source>
        <translation>Déplacez-le au-dessus de {kernelEnd}.</translation>
    </message>
</context>
<context>
    <name>remedy.segment-overlaps-reserve</name>
    <message>
        <source>Move the pin or the reserved range; without a pin, choose another allocator.</source>
        <translation>Déplacez l’épinglage ou la plage réservée&#x202f;; sans épinglage, choisissez un autre allocateur.</translation>
    </message>
</context>
<context>
    <name>remedy.segment-overlaps-reserved</name>
    <message>
        <source>Move the segment out of the reservation.</source>
        <translation>Sortez le segment de la réservation.</translation>
    </message>
</context>
<context>
    <name>remedy.segment-overlaps-segment</name>
    <message>
        <source>Pin one of them elsewhere, or take the pin out.</source>
        <translation>Épinglez l’un d’eux ailleurs, ou retirez l’épinglage.</translation>
    </message>
</context>
<context>
    <name>remedy.slave-code-not-entry</name>
    <message>
        <source>Use the workbench allocator, which takes it from where the kernel starts.</source>
        <translation>Utilisez l’allocateur workbench, qui le prend là où le noyau commence.</translation>
    </message>
</context>
<context>
    <name>remedy.snapshot-file-absent</name>
    <message>
        <source>Capture again as root if it matters.</source>
        <translation>Reprenez l’instantané en tant que root si cela compte.</translation>
    </message>
</context>
<context>
    <name>remedy.target-by-file</name>
    <message>
        <source>Load it by file (kwb target load --by-file): then the target&apos;s kernel chooses the places and makes the tree; a policy may want the kernel&apos;s file signed.</source>
        <translation>Chargez-le par fichier (kwb target load --by-file) : alors le noyau de la cible choisit les emplacements et fait l’arbre ; une politique peut vouloir un fichier de noyau signé.</translation>
    </message>
</context>
<context>
    <name>remedy.target-byte-order</name>
    <message>
        <source>Take a new snapshot and plan again.</source>
        <translation>Prenez un nouvel instantané et planifiez de nouveau.</translation>
    </message>
</context>
<context>
    <name>remedy.target-crash-by-file</name>
    <message>
        <source>Load the plan exactly (without --by-file).</source>
        <translation>Chargez exactement le plan (sans --by-file).</translation>
    </message>
</context>
<context>
    <name>remedy.target-fingerprint</name>
    <message>
        <source>Take a new snapshot and plan again.</source>
        <translation>Prenez un nouvel instantané et planifiez de nouveau.</translation>
    </message>
</context>
<context>
    <name>remedy.target-half-of-ram</name>
    <message>
        <source>Use a smaller initrd.</source>
        <translation>Utilisez un initrd plus petit.</translation>
    </message>
</context>
<context>
    <name>remedy.target-machine</name>
    <message>
        <source>Is it the machine that you meant?</source>
        <translation>Est-ce la machine que vous vouliez ?</translation>
    </message>
</context>
<context>
    <name>remedy.target-memory-low</name>
    <message>
        <source>Stop what takes memory there, or use a smaller initrd.</source>
        <translation>Arrêtez ce qui y prend de la mémoire, ou utilisez un initrd plus petit.</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-file-load</name>
    <message>
        <source>Load the plan exactly (without --by-file), or boot a kernel with CONFIG_KEXEC_FILE there.</source>
        <translation>Chargez exactement le plan (sans --by-file), ou démarrez-y un noyau avec CONFIG_KEXEC_FILE.</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-fingerprint</name>
    <message>
        <source>Plan from a snapshot of the target (kwb target probe).</source>
        <translation>Planifiez à partir d’un instantané de la cible (kwb target probe).</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-kernel-file</name>
    <message>
        <source>Export the bundle again with this version.</source>
        <translation>Exportez de nouveau le paquet avec cette version.</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-kexec</name>
    <message>
        <source>Boot it with a kernel that has CONFIG_KEXEC, and mount /sys.</source>
        <translation>Démarrez-la avec un noyau qui a CONFIG_KEXEC, et montez /sys.</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-panic</name>
    <message>
        <source>Plan with panic=10 on the command line: firmware then boots the machine again.</source>
        <translation>Planifiez avec panic=10 sur la ligne de commande : le micrologiciel redémarre alors la machine.</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-store</name>
    <message>
        <source>Make room (kwb target prune), or name another folder (--store).</source>
        <translation>Faites de la place (kwb target prune), ou nommez un autre dossier (--store).</translation>
    </message>
</context>
<context>
    <name>remedy.target-not-root</name>
    <message>
        <source>Log in as root, or allow the user sudo without a password for this.</source>
        <translation>Connectez-vous en root, ou permettez pour cela à l’utilisateur sudo sans mot de passe.</translation>
    </message>
</context>
<context>
    <name>remedy.target-other-boot</name>
    <message>
        <source>Take a new snapshot and plan again.</source>
        <translation>Prenez un nouvel instantané et planifiez de nouveau.</translation>
    </message>
</context>
<context>
    <name>remedy.target-page-size</name>
    <message>
        <source>Take a new snapshot and plan again.</source>
        <translation>Prenez un nouvel instantané et planifiez de nouveau.</translation>
    </message>
</context>
<context>
    <name>remedy.target-plan-errors</name>
    <message>
        <source>Look at them (plan.json of the bundle), change the request, export again.</source>
        <translation>Regardez-les (plan.json du lot), changez la demande, exportez de nouveau.</translation>
    </message>
</context>
<context>
    <name>remedy.target-replaces</name>
    <message>
        <source>Nothing, if that is what you want; kwb target unload takes it out.</source>
        <translation>Rien, si c’est ce que vous voulez ; kwb target unload le retire.</translation>
    </message>
</context>
<context>
    <name>remedy.target-signature</name>
    <message>
        <source>If it answers EPERM, EACCES or EKEYREJECTED, sign the kernel.</source>
        <translation>S’il répond EPERM, EACCES ou EKEYREJECTED, signez le noyau.</translation>
    </message>
</context>
<context>
    <name>remedy.target-systemd-no-kexec</name>
    <message>
        <source>Install kexec-tools there, or stop what must not be cut off and jump at once (--now).</source>
        <translation>Installez-y kexec-tools, ou arrêtez ce qui ne doit pas être coupé et sautez aussitôt (--now).</translation>
    </message>
</context>
<context>
    <name>remedy.target-tool-missing</name>
    <message>
        <source>Install it, or busybox with it.</source>
        <translation>Installez-le, ou busybox qui le contient.</translation>
    </message>
</context>
<context>
    <name>remedy.target-unsigned</name>
    <message>
        <source>Use a kernel with an appended signature (sign-file) by a key that the target knows.</source>
        <translation>Prenez un noyau avec une signature ajoutée (sign-file) par une clé que la cible connaît.</translation>
    </message>
</context>
<context>
    <name>remedy.too-many-segments</name>
    <message>
        <source>Use the workbench allocator, which keeps a kernel&apos;s PT_LOADs together.</source>
        <translation>Utilisez l’allocateur workbench, qui garde ensemble les PT_LOAD d’un noyau.</translation>
    </message>
</context>
<context>
    <name>remedy.tree-from-other-source</name>
    <message>
        <source>Capture the snapshot again, as root, with the script of this project.</source>
        <translation>Reprenez l’instantané, en tant que root, avec le script de ce projet.</translation>
    </message>
</context>
<context>
    <name>remedy.tree-memory-not-there</name>
    <message>
        <source>Take the memory nodes from the target: kwb map lists what it has.</source>
        <translation>Prenez les nœuds de mémoire de la cible&#xa0;: kwb map dit ce qu’elle a.</translation>
    </message>
</context>
<context>
    <name>remedy.tree-over-tool-limits</name>
    <message>
        <source>Use another allocator, which has no such limit.</source>
        <translation>Utilisez un autre allocateur, qui n’a pas cette limite.</translation>
    </message>
</context>
<context>
    <name>request.no-allocator</name>
    <message>
        <source>allocator &quot;{name}&quot; is not known; there are {names}</source>
        <translation>l’allocateur &quot;{name}&quot; n’est pas connu&#x202f;; il y a {names}</translation>
    </message>
</context>
<context>
    <name>revocation.none</name>
    <message>
        <source>holds neither an X.509 certificate nor a revocation list</source>
        <translation>ne contient ni certificat X.509 ni liste de révocation</translation>
    </message>
</context>
<context>
    <name>revocation.stranger</name>
    <message>
        <source>is a revocation list of {issuer} that no trusted certificate has made</source>
        <translation>est une liste de révocation de {issuer} qu’aucun certificat de confiance n’a émise</translation>
    </message>
</context>
<context>
    <name>room.align</name>
    <message>
        <source>It fits at a multiple of {number}.</source>
        <translation>Il tient à un multiple de {number}.</translation>
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
        <translation>Il tient s’il peut aller jusqu’à {number}.</translation>
    </message>
</context>
<context>
    <name>room.none</name>
    <message>
        <source>No other size, alignment or limit of it alone makes all fit.</source>
        <translation>Aucune autre taille, aucun autre alignement ni aucune autre limite ne suffit seul à tout faire tenir.</translation>
    </message>
</context>
<context>
    <name>room.size</name>
    <message>
        <source>It fits with {number} bytes.</source>
        <translation>Il tient avec {number} octets.</translation>
    </message>
</context>
<context>
    <name>seal.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>seal.marker-no-room</name>
    <message>
        <source>with the marker on its command line the plan has no room any more</source>
        <translation>avec la marque sur sa ligne de commande, le plan n’a plus de place</translation>
    </message>
</context>
<context>
    <name>seal.not-exportable</name>
    <message>
        <source>this plan has no bytes for every segment, so it cannot be sealed</source>
        <translation>ce plan n’a pas d’octets pour chaque segment et ne peut donc pas être scellé</translation>
    </message>
</context>
<context>
    <name>section-map.section</name>
    <message>
        <source>section {name}: {size} at {address}</source>
        <translation>section {name}&#xa0;: {size} à {address}</translation>
    </message>
</context>
<context>
    <name>section-map.symbol</name>
    <message>
        <source>symbol {name} at {address}</source>
        <translation>symbole {name} à {address}</translation>
    </message>
</context>
<context>
    <name>section-map.title</name>
    <message>
        <source>Sections of the purgatory</source>
        <translation>Sections du purgatory</translation>
    </message>
</context>
<context>
    <name>segment-title.tree</name>
    <message>
        <source>device tree (fdt)</source>
        <translation>arbre des périphériques (fdt)</translation>
    </message>
</context>
<context>
    <name>segments.align</name>
    <message>
        <source>alignment</source>
        <translation>alignement</translation>
    </message>
</context>
<context>
    <name>segments.bufsz</name>
    <message>
        <source>segment {row}: {bufsz} bytes do not fit into {size}</source>
        <translation>segment {row}&#xa0;: {bufsz} octets ne tiennent pas dans {size}</translation>
    </message>
    <message>
        <source>in file</source>
        <translation>dans le fichier</translation>
    </message>
</context>
<context>
    <name>segments.by-hand</name>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
</context>
<context>
    <name>segments.by-search</name>
    <message>
        <source>searched</source>
        <translation>cherché</translation>
    </message>
</context>
<context>
    <name>segments.crash</name>
    <message>
        <source>segment {row}: [{begin}, {end}) does not lie in the crash region {first} to {last}</source>
        <translation>segment {row}&#xa0;: [{begin}, {end}) n’est pas dans la région de crash de {first} à {last}</translation>
    </message>
</context>
<context>
    <name>segments.digest</name>
    <message>
        <source>SHA-256 of the bytes</source>
        <translation>SHA-256 des octets</translation>
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
        <translation>segment {row}&#xa0;: {pages} pages font plus de la moitié des {ram} pages de RAM</translation>
    </message>
</context>
<context>
    <name>segments.half-sum</name>
    <message>
        <source>all segments together, {pages} pages, are more than half of the {ram} pages of RAM</source>
        <translation>tous les segments ensemble, {pages} pages, font plus de la moitié des {ram} pages de RAM</translation>
    </message>
</context>
<context>
    <name>segments.kernel</name>
    <message>
        <source>segment {row}: its begin {begin} lies below the end of the running kernel, {kernelEnd}</source>
        <translation>segment {row}&#xa0;: son début {begin} est sous la fin du noyau en marche, {kernelEnd}</translation>
    </message>
</context>
<context>
    <name>segments.limit</name>
    <message>
        <source>segment {row}: its end {end} is not below the destination limit {limit}</source>
        <translation>segment {row}&#xa0;: sa fin {end} n’est pas sous la limite des destinations {limit}</translation>
    </message>
</context>
<context>
    <name>segments.mem</name>
    <message>
        <source>destination</source>
        <translation>destination</translation>
    </message>
</context>
<context>
    <name>segments.memsz</name>
    <message>
        <source>in memory</source>
        <translation>en mémoire</translation>
    </message>
</context>
<context>
    <name>segments.name</name>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
</context>
<context>
    <name>segments.overlap</name>
    <message>
        <source>segment {row}: [{begin}, {end}) overlaps segment {other}, [{otherBegin}, {otherEnd})</source>
        <translation>segment {row}&#xa0;: [{begin}, {end}) chevauche le segment {other}, [{otherBegin}, {otherEnd})</translation>
    </message>
</context>
<context>
    <name>segments.page</name>
    <message>
        <source>segment {row}: [{begin}, {end}) does not begin and end at a boundary of the page size {page}</source>
        <translation>segment {row}&#xa0;: [{begin}, {end}) ne commence et ne finit pas à une limite de la taille de page {page}</translation>
    </message>
</context>
<context>
    <name>segments.page-size</name>
    <message>
        <source>the page size {size} is no power of two</source>
        <translation>la taille de page {size} n’est pas une puissance de deux</translation>
    </message>
</context>
<context>
    <name>segments.pinned</name>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
</context>
<context>
    <name>segments.source</name>
    <message>
        <source>from</source>
        <translation>origine</translation>
    </message>
</context>
<context>
    <name>segments.tce</name>
    <message>
        <source>segment {row}: [{begin}, {end}) overlaps the TCE table at {table}, {tableSize} bytes</source>
        <translation>segment {row}&#xa0;: [{begin}, {end}) chevauche la table TCE à {table}, {tableSize} octets</translation>
    </message>
</context>
<context>
    <name>segments.too-many</name>
    <message>
        <source>{count} segments, the kernel takes 16</source>
        <translation>{count} segments, le noyau en accepte 16</translation>
    </message>
</context>
<context>
    <name>segments.wrap</name>
    <message>
        <source>segment {row}: {size} bytes at {begin} go beyond 2^64</source>
        <translation>segment {row}&#xa0;: {size} octets à {begin} dépassent 2^64</translation>
    </message>
</context>
<context>
    <name>severity.error</name>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
</context>
<context>
    <name>severity.note</name>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
</context>
<context>
    <name>severity.warning</name>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
</context>
<context>
    <name>sign.impossible</name>
    <message>
        <source>this key cannot sign with {hash}</source>
        <translation>cette clé ne peut pas signer avec {hash}</translation>
    </message>
</context>
<context>
    <name>sign.key-decrypt</name>
    <message>
        <source>openssl pkey -in FILE -out OTHER takes the passphrase away</source>
        <translation>openssl pkey -in FICHIER -out AUTRE retire la phrase de passe</translation>
    </message>
</context>
<context>
    <name>sign.key-encrypted</name>
    <message>
        <source>is an encrypted key</source>
        <translation>est une clé chiffrée</translation>
    </message>
</context>
<context>
    <name>sign.key-size</name>
    <message>
        <source>is too large for a private key</source>
        <translation>est trop grand pour une clé privée</translation>
    </message>
</context>
<context>
    <name>sign.no-key</name>
    <message>
        <source>holds no private key in PEM</source>
        <translation>ne contient pas de clé privée en PEM</translation>
    </message>
</context>
<context>
    <name>sign.other-key</name>
    <message>
        <source>is no certificate of the key in {file}</source>
        <translation>n’est pas un certificat de la clé de {file}</translation>
    </message>
</context>
<context>
    <name>signature.algorithm</name>
    <message>
        <source>nobody knows {algorithm}</source>
        <translation>nul ne connaît {algorithm}</translation>
    </message>
</context>
<context>
    <name>signature.attributes</name>
    <message>
        <source>it signs attributes (openssl cms without -noattr), which Linux refuses behind a file</source>
        <translation>elle signe des attributs (openssl cms sans -noattr), ce que Linux refuse derrière un fichier</translation>
    </message>
</context>
<context>
    <name>signature.blacklisted</name>
    <message>
        <source>the certificate of {signer} is in the blacklist</source>
        <translation>le certificat de {signer} est dans la liste noire</translation>
    </message>
</context>
<context>
    <name>signature.chain</name>
    <message>
        <source>the certificate of {signer} was not made by {issuer}</source>
        <translation>le certificat de {signer} n’a pas été émis par {issuer}</translation>
    </message>
</context>
<context>
    <name>signature.digest-differs</name>
    <message>
        <source>the bytes are not those that were signed</source>
        <translation>les octets ne sont pas ceux qui ont été signés</translation>
    </message>
</context>
<context>
    <name>signature.digest-size</name>
    <message>
        <source>the signed digest has another size than {hash}</source>
        <translation>le condensat signé n’a pas la taille de {hash}</translation>
    </message>
</context>
<context>
    <name>signature.hash-unknown</name>
    <message>
        <source>nobody knows the hash {hash}</source>
        <translation>nul ne connaît le hachage {hash}</translation>
    </message>
</context>
<context>
    <name>signature.kind</name>
    <message>
        <source>the appended signature is of kind {kind}; 2 is PKCS#7</source>
        <translation>la signature ajoutée est de type {kind} ; 2 est PKCS#7</translation>
    </message>
</context>
<context>
    <name>signature.length</name>
    <message>
        <source>the appended signature is said to have {size}, the file has {before} before it</source>
        <translation>la signature ajoutée aurait {size}, le fichier a {before} avant elle</translation>
    </message>
</context>
<context>
    <name>signature.no-attributes</name>
    <message>
        <source>Authenticode wants signed attributes</source>
        <translation>Authenticode veut des attributs signés</translation>
    </message>
</context>
<context>
    <name>signature.no-key</name>
    <message>
        <source>no trusted key made it: signed by {signer}</source>
        <translation>aucune clé de confiance ne l’a faite : signé par {signer}</translation>
    </message>
</context>
<context>
    <name>signature.no-message-digest</name>
    <message>
        <source>the signed attributes have no digest</source>
        <translation>les attributs signés n’ont pas de condensat</translation>
    </message>
</context>
<context>
    <name>signature.none</name>
    <message>
        <source>the file has no appended signature</source>
        <translation>le fichier n’a pas de signature ajoutée</translation>
    </message>
</context>
<context>
    <name>signature.not-authenticode</name>
    <message>
        <source>it is no Authenticode signature: it is over {type}</source>
        <translation>ce n’est pas une signature Authenticode : elle porte sur {type}</translation>
    </message>
</context>
<context>
    <name>signature.not-data</name>
    <message>
        <source>it is a signature over {type}, not over data</source>
        <translation>c’est une signature sur {type}, pas sur des données</translation>
    </message>
</context>
<context>
    <name>signature.not-detached</name>
    <message>
        <source>the message holds what it signs instead of leaving it outside, so that it says nothing of this file</source>
        <translation>le message contient ce qu’il signe au lieu de le laisser dehors, et ne dit donc rien de ce fichier</translation>
    </message>
</context>
<context>
    <name>signature.not-made</name>
    <message>
        <source>the signature of {signer} is not over these bytes</source>
        <translation>la signature de {signer} ne porte pas sur ces octets</translation>
    </message>
</context>
<context>
    <name>signature.pe-behind</name>
    <message>
        <source>certificates, counted behind the sections</source>
        <translation>certificats, comptés derrière les sections</translation>
    </message>
</context>
<context>
    <name>signature.pe-changed</name>
    <message>
        <source>its {hash} is {computed}, but {expected} was signed</source>
        <translation>son {hash} est {computed}, mais {expected} a été signé</translation>
    </message>
</context>
<context>
    <name>signature.pe-content-tag</name>
    <message>
        <source>what it signs is no sequence</source>
        <translation>ce qu’elle signe n’est pas une séquence</translation>
    </message>
</context>
<context>
    <name>signature.pe-detached</name>
    <message>
        <source>the signature does not hold what it signs</source>
        <translation>la signature ne contient pas ce qu’elle signe</translation>
    </message>
</context>
<context>
    <name>signature.pe-digest-size</name>
    <message>
        <source>the signed digest has {size} bytes, not {right}</source>
        <translation>le condensat signé a {size} octets, pas {right}</translation>
    </message>
</context>
<context>
    <name>signature.pe-directory</name>
    <message>
        <source>directory</source>
        <translation>répertoire</translation>
    </message>
</context>
<context>
    <name>signature.pe-empty</name>
    <message>
        <source>the wrapper at {offset} holds {room} bytes, too few to sign</source>
        <translation>l’enveloppe à {offset} contient {room} octets, trop peu pour une signature</translation>
    </message>
</context>
<context>
    <name>signature.pe-hash</name>
    <message>
        <source>Linux does not hash PE files by {hash}</source>
        <translation>Linux ne hache pas les fichiers PE par {hash}</translation>
    </message>
</context>
<context>
    <name>signature.pe-hash-missing</name>
    <message>
        <source>OpenSSL has no {hash} here</source>
        <translation>OpenSSL n’a pas {hash} ici</translation>
    </message>
</context>
<context>
    <name>signature.pe-header</name>
    <message>
        <source>PE header</source>
        <translation>en-tête PE</translation>
    </message>
</context>
<context>
    <name>signature.pe-headers</name>
    <message>
        <source>headers</source>
        <translation>en-têtes</translation>
    </message>
</context>
<context>
    <name>signature.pe-indirect</name>
    <message>
        <source>it signs no SPC_INDIRECT_DATA of a PE image</source>
        <translation>elle ne signe pas de SPC_INDIRECT_DATA d’une image PE</translation>
    </message>
</context>
<context>
    <name>signature.pe-magic</name>
    <message>
        <source>no PE32 and no PE32+: magic {magic} at {offset}</source>
        <translation>ni PE32 ni PE32+ : nombre magique {magic} à {offset}</translation>
    </message>
</context>
<context>
    <name>signature.pe-message</name>
    <message>
        <source>PKCS#7 message</source>
        <translation>message PKCS#7</translation>
    </message>
</context>
<context>
    <name>signature.pe-none</name>
    <message>
        <source>the {size} bytes are no PE file, or over 4 GiB</source>
        <translation>les {size} octets ne sont pas un fichier PE, ou dépassent 4 GiB</translation>
    </message>
</context>
<context>
    <name>signature.pe-not-pkcs7</name>
    <message>
        <source>there is no PKCS#7 message at {offset}</source>
        <translation>il n’y a pas de message PKCS#7 à {offset}</translation>
    </message>
</context>
<context>
    <name>signature.pe-optional-header</name>
    <message>
        <source>optional header</source>
        <translation>en-tête optionnel</translation>
    </message>
</context>
<context>
    <name>signature.pe-outside</name>
    <message>
        <source>{part}: {length} bytes at {offset} are not within {begin} to {end}</source>
        <translation>{part} : {length} octets à {offset} ne sont pas dans l’intervalle de {begin} à {end}</translation>
    </message>
</context>
<context>
    <name>signature.pe-overlap</name>
    <message>
        <source>sections overlap: over {size} bytes to hash</source>
        <translation>des sections se chevauchent : plus de {size} octets à hacher</translation>
    </message>
</context>
<context>
    <name>signature.pe-pkcs7</name>
    <message>
        <source>its {size} bytes at {offset}: {error}</source>
        <translation>ses {size} octets à {offset} : {error}</translation>
    </message>
</context>
<context>
    <name>signature.pe-pkcs7-size</name>
    <message>
        <source>the PKCS#7 at {offset} is over {most} bytes, which Linux refuses</source>
        <translation>le PKCS#7 à {offset} dépasse {most} octets, ce que Linux refuse</translation>
    </message>
</context>
<context>
    <name>signature.pe-section</name>
    <message>
        <source>section</source>
        <translation>section</translation>
    </message>
</context>
<context>
    <name>signature.pe-section-table</name>
    <message>
        <source>section table</source>
        <translation>table des sections</translation>
    </message>
</context>
<context>
    <name>signature.pe-table</name>
    <message>
        <source>certificate table</source>
        <translation>table des certificats</translation>
    </message>
</context>
<context>
    <name>signature.pe-unsigned</name>
    <message>
        <source>the PE file of {size} bytes is not signed</source>
        <translation>le fichier PE de {size} octets n’est pas signé</translation>
    </message>
</context>
<context>
    <name>signature.pe-wrapper</name>
    <message>
        <source>signature in its wrapper</source>
        <translation>signature dans son enveloppe</translation>
    </message>
</context>
<context>
    <name>signature.pe-wrapper-kind</name>
    <message>
        <source>wrapper {revision}, {kind}: Linux knows 0x200, 0x2 (PKCS#7)</source>
        <translation>enveloppe {revision}, {kind} : Linux connaît 0x200, 0x2 (PKCS#7)</translation>
    </message>
</context>
<context>
    <name>signature.pkcs7-size</name>
    <message>
        <source>its PKCS#7 has over {most} bytes, which Linux refuses</source>
        <translation>son PKCS#7 a plus de {most} octets, ce que Linux refuse</translation>
    </message>
</context>
<context>
    <name>signature.repeats</name>
    <message>
        <source>a signed attribute stands there twice</source>
        <translation>un attribut signé y figure deux fois</translation>
    </message>
</context>
<context>
    <name>signature.revoked</name>
    <message>
        <source>the certificate of {signer} is revoked by {file}</source>
        <translation>le certificat de {signer} est révoqué par {file}</translation>
    </message>
</context>
<context>
    <name>signature.some-attributes</name>
    <message>
        <source>some of its signers sign attributes, others do not</source>
        <translation>certains de ses signataires signent des attributs, d’autres non</translation>
    </message>
</context>
<context>
    <name>signature.time</name>
    <message>
        <source>it was made at {time}, when the certificate of {signer} was not valid ({begin} to {end})</source>
        <translation>elle a été faite à {time}, quand le certificat de {signer} n’était pas valide (de {begin} à {end})</translation>
    </message>
</context>
<context>
    <name>signature.trailer</name>
    <message>
        <source>the 12 bytes behind the signature are not zero where they must be</source>
        <translation>les 12 octets derrière la signature ne sont pas nuls là où ils doivent l’être</translation>
    </message>
</context>
<context>
    <name>signature.trusted</name>
    <message>
        <source>signed by {signer}, trusted by {key}</source>
        <translation>signé par {signer}, de confiance par {key}</translation>
    </message>
</context>
<context>
    <name>signature.weak-hash</name>
    <message>
        <source>the hash {hash} does not count for a manifest</source>
        <translation>le hachage {hash} ne compte pas pour un manifeste</translation>
    </message>
</context>
<context>
    <name>size.byte</name>
    <message>
        <source>{count} byte</source>
        <translation>{count} octet</translation>
    </message>
</context>
<context>
    <name>size.bytes</name>
    <message>
        <source>{count} bytes</source>
        <translation>{count} octets</translation>
    </message>
</context>
<context>
    <name>snapshot.bad-file</name>
    <message>
        <source>it should hold {expected}, but begins with &quot;{found}&quot;</source>
        <translation>il devrait contenir {expected}, mais commence par &quot;{found}&quot;</translation>
    </message>
</context>
<context>
    <name>snapshot.byte-order</name>
    <message>
        <source>snapshot.json says {order}-endian, but the machine name is {machine}</source>
        <translation>snapshot.json dit {order}-endian, mais le nom de machine est {machine}</translation>
    </message>
</context>
<context>
    <name>snapshot.no-block-size</name>
    <message>
        <source>the size of memory blocks is known from the device tree only</source>
        <translation>la taille des blocs de mémoire n’est connue que par l’arbre des périphériques</translation>
    </message>
</context>
<context>
    <name>snapshot.no-boot-id</name>
    <message>
        <source>a crash image cannot be tied to this boot</source>
        <translation>une image de crash ne peut pas être liée à ce démarrage</translation>
    </message>
</context>
<context>
    <name>snapshot.no-cmdline</name>
    <message>
        <source>the running kernel&apos;s command line cannot be reused</source>
        <translation>la ligne de commande du noyau en marche ne peut pas être reprise</translation>
    </message>
</context>
<context>
    <name>snapshot.no-config</name>
    <message>
        <source>how the running kernel was configured is unknown: CONFIG_KEXEC cannot be checked</source>
        <translation>on ignore comment le noyau en marche a été configuré&#xa0;: CONFIG_KEXEC ne peut pas être vérifié</translation>
    </message>
</context>
<context>
    <name>snapshot.no-cpuinfo</name>
    <message>
        <source>the processor&apos;s name and number are known from the device tree only</source>
        <translation>le nom et le nombre des processeurs ne sont connus que par l’arbre des périphériques</translation>
    </message>
</context>
<context>
    <name>snapshot.no-crash-loaded</name>
    <message>
        <source>whether a crash image is loaded is unknown</source>
        <translation>on ignore si une image de crash est chargée</translation>
    </message>
</context>
<context>
    <name>snapshot.no-crash-notes</name>
    <message>
        <source>a crash image cannot say where the processors leave their notes</source>
        <translation>une image de crash ne peut pas dire où les processeurs laissent leurs notes</translation>
    </message>
</context>
<context>
    <name>snapshot.no-crash-size</name>
    <message>
        <source>the size of the crash region is known from the device tree only</source>
        <translation>la taille de la région de crash n’est connue que par l’arbre des périphériques</translation>
    </message>
</context>
<context>
    <name>snapshot.no-dmesg</name>
    <message>
        <source>what the running kernel said at boot cannot be compared</source>
        <translation>ce que le noyau en marche a dit au démarrage ne peut pas être comparé</translation>
    </message>
</context>
<context>
    <name>snapshot.no-fdt</name>
    <message>
        <source>memory that the firmware reserved in the boot tree is unknown, and profiles that start from the boot tree start from the live tree</source>
        <translation>on ignore la mémoire que le micrologiciel a réservée dans l’arbre du démarrage, et les profils qui partent de l’arbre du démarrage partent de l’arbre vivant</translation>
    </message>
</context>
<context>
    <name>snapshot.no-ima-ascii</name>
    <message>
        <source>the measurement log cannot be shown as the kernel writes it</source>
        <translation>le journal de mesure ne peut pas être montré comme le noyau l’écrit</translation>
    </message>
</context>
<context>
    <name>snapshot.no-ima-binary</name>
    <message>
        <source>the measurement log cannot be handed over</source>
        <translation>le journal de mesure ne peut pas être transmis</translation>
    </message>
</context>
<context>
    <name>snapshot.no-iomem</name>
    <message>
        <source>the kernel&apos;s own list of RAM cannot be compared with the device tree</source>
        <translation>la liste de RAM du noyau lui-même ne peut pas être comparée à l’arbre des périphériques</translation>
    </message>
</context>
<context>
    <name>snapshot.no-json</name>
    <message>
        <source>how the snapshot was made is unknown; the byte order is taken from uname</source>
        <translation>on ignore comment l’instantané a été pris&#x202f;; l’ordre des octets vient de uname</translation>
    </message>
</context>
<context>
    <name>snapshot.no-limit-panic</name>
    <message>
        <source>the number of allowed loads of crash images is unknown (the kernel may be older than 6.3)</source>
        <translation>on ignore le nombre permis de chargements d’images de crash (le noyau est peut-être antérieur à 6.3)</translation>
    </message>
</context>
<context>
    <name>snapshot.no-limit-reboot</name>
    <message>
        <source>the number of allowed loads is unknown (the kernel may be older than 6.3)</source>
        <translation>on ignore le nombre permis de chargements (le noyau est peut-être antérieur à 6.3)</translation>
    </message>
</context>
<context>
    <name>snapshot.no-live-tree</name>
    <message>
        <source>the end of the running kernel, the crash region and the hash table are unknown, there is no memory fingerprint, and profiles that start from the live tree start from the boot tree</source>
        <translation>on ignore la fin du noyau en marche, la région de crash et la table de hachage, il n’y a pas d’empreinte de la mémoire, et les profils qui partent de l’arbre vivant partent de l’arbre du démarrage</translation>
    </message>
</context>
<context>
    <name>snapshot.no-load-disabled</name>
    <message>
        <source>whether kexec_load is disabled on the target is unknown</source>
        <translation>on ignore si kexec_load est désactivé sur la cible</translation>
    </message>
</context>
<context>
    <name>snapshot.no-loaded</name>
    <message>
        <source>whether the running kernel can kexec at all, and has an image loaded, is unknown</source>
        <translation>on ignore si le noyau en marche sait faire kexec et si une image est chargée</translation>
    </message>
</context>
<context>
    <name>snapshot.no-lockdown</name>
    <message>
        <source>whether lockdown forbids kexec_load is unknown</source>
        <translation>on ignore si le verrouillage (lockdown) interdit kexec_load</translation>
    </message>
</context>
<context>
    <name>snapshot.no-lsm</name>
    <message>
        <source>which security modules are active is unknown</source>
        <translation>on ignore quels modules de sécurité sont actifs</translation>
    </message>
</context>
<context>
    <name>snapshot.no-memblock-memory</name>
    <message>
        <source>the kernel&apos;s early list of RAM cannot be compared with the device tree</source>
        <translation>la liste de RAM précoce du noyau ne peut pas être comparée à l’arbre des périphériques</translation>
    </message>
</context>
<context>
    <name>snapshot.no-memblock-reserved</name>
    <message>
        <source>the kernel&apos;s early reservations cannot be compared with the device tree</source>
        <translation>les réservations précoces du noyau ne peuvent pas être comparées à l’arbre des périphériques</translation>
    </message>
</context>
<context>
    <name>snapshot.no-meminfo</name>
    <message>
        <source>half of RAM, the limit for all segments, is reckoned from the device tree, which counts more than the kernel does</source>
        <translation>la moitié de la RAM, limite de tous les segments, est calculée d’après l’arbre des périphériques, qui compte plus que le noyau</translation>
    </message>
</context>
<context>
    <name>snapshot.no-pagesize</name>
    <message>
        <source>the page size of the running kernel must be given or assumed</source>
        <translation>la taille de page du noyau en marche doit être donnée ou supposée</translation>
    </message>
</context>
<context>
    <name>snapshot.no-release</name>
    <message>
        <source>the running kernel&apos;s version is unknown, so that its known errors are not looked for</source>
        <translation>on ignore la version du noyau en marche&#x202f;; ses erreurs connues ne sont donc pas cherchées</translation>
    </message>
</context>
<context>
    <name>snapshot.no-uname</name>
    <message>
        <source>the machine name is unknown</source>
        <translation>on ignore le nom de machine</translation>
    </message>
</context>
<context>
    <name>snapshot.no-vmcoreinfo</name>
    <message>
        <source>a crash image cannot say where vmcoreinfo is</source>
        <translation>une image de crash ne peut pas dire où est vmcoreinfo</translation>
    </message>
</context>
<context>
    <name>snapshot.none</name>
    <message>
        <source>it is no snapshot: it has neither device-tree/ nor fdt</source>
        <translation>ce n’est pas un instantané&#xa0;: il n’a ni device-tree/ ni fdt</translation>
    </message>
</context>
<context>
    <name>snapshot.secret</name>
    <message>
        <source>{source} holds the secret {path}; it was dropped</source>
        <translation>{source} contient le secret {path}&#x202f;; il a été écarté</translation>
    </message>
</context>
<context>
    <name>snapshot.skipped</name>
    <message>
        <source>{count} file(s) could not be used, the first: {first}</source>
        <translation>{count} fichier(s) n’ont pas pu être utilisés, le premier&#xa0;: {first}</translation>
    </message>
</context>
<context>
    <name>snapshot.tree-deep</name>
    <message>
        <source>nodes are nested too deeply</source>
        <translation>les nœuds sont trop profondément imbriqués</translation>
    </message>
</context>
<context>
    <name>snapshot.tree-empty</name>
    <message>
        <source>the device tree is empty</source>
        <translation>l’arbre des périphériques est vide</translation>
    </message>
</context>
<context>
    <name>snapshot.tree-name</name>
    <message>
        <source>a name is too long</source>
        <translation>un nom est trop long</translation>
    </message>
</context>
<context>
    <name>snapshot.unreadable</name>
    <message>
        <source>{file} could not be captured: {reason}</source>
        <translation>{file} n’a pas pu être capturé&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>snapshot.version</name>
    <message>
        <source>snapshot.json has version {version}; version {known} is known here, so some of what it says may be missed</source>
        <translation>snapshot.json a la version {version}&#x202f;; la version {known} est connue ici, une partie de ce qu’il dit peut donc échapper</translation>
    </message>
</context>
<context>
    <name>source.backup</name>
    <message>
        <source>filled by the purgatory</source>
        <translation>rempli par le purgatory</translation>
    </message>
</context>
<context>
    <name>source.builtin-big</name>
    <message>
        <source>built-in purgatory (big-endian)</source>
        <translation>purgatory intégré (gros-boutiste)</translation>
    </message>
</context>
<context>
    <name>source.builtin-little</name>
    <message>
        <source>built-in purgatory (little-endian)</source>
        <translation>purgatory intégré (petit-boutiste)</translation>
    </message>
</context>
<context>
    <name>source.elfcorehdr</name>
    <message>
        <source>header of the dump: {notes} notes, {ranges} ranges of memory</source>
        <translation>en-tête du vidage : {notes} notes, {ranges} plages de mémoire</translation>
    </message>
</context>
<context>
    <name>source.load</name>
    <message>
        <source>{file}: PT_LOAD {number} at file offset {offset}</source>
        <translation>{file} : PT_LOAD {number} à l’offset {offset} du fichier</translation>
    </message>
</context>
<context>
    <name>source.loads</name>
    <message>
        <source>{file}: {count} PT_LOAD</source>
        <translation>{file} : {count} PT_LOAD</translation>
    </message>
</context>
<context>
    <name>source.measurements</name>
    <message>
        <source>the target&apos;s measurement log</source>
        <translation>le journal de mesure de la cible</translation>
    </message>
</context>
<context>
    <name>source.running-kernel</name>
    <message>
        <source>the running kernel&apos;s own purgatory</source>
        <translation>le purgatory propre au noyau en marche</translation>
    </message>
</context>
<context>
    <name>source.tree</name>
    <message>
        <source>the target&apos;s device tree, edited</source>
        <translation>l’arbre des périphériques de la cible, modifié</translation>
    </message>
</context>
<context>
    <name>table.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>table.too-long</name>
    <message>
        <source>the table has too many rows</source>
        <translation>la table a trop de lignes</translation>
    </message>
</context>
<context>
    <name>target.ansible-marker</name>
    <message>
        <source>Ansible knows the new system by the plan&apos;s marker, which this bundle does not have</source>
        <translation>Ansible reconnaît le nouveau système à la marque du plan, que ce lot n’a pas</translation>
    </message>
</context>
<context>
    <name>target.bad-destination</name>
    <message>
        <source>&quot;{text}&quot; is no destination: {why}</source>
        <translation>« {text} » n’est pas une destination : {why}</translation>
    </message>
</context>
<context>
    <name>target.boot-crash</name>
    <message>
        <source>plan {plan} is a crash image: the running kernel enters it when it panics, and nothing else starts it. Load it (kwb target load), and it waits in the memory reserved for it; to try it, let the machine panic: echo c &gt; /proc/sysrq-trigger</source>
        <translation>le plan {plan} est une image de crash : le noyau en marche y entre quand il panique, et rien d’autre ne la lance. Chargez-la (kwb target load), et elle attend dans la mémoire qui lui est réservée ; pour l’essayer, faites paniquer la machine : echo c &gt; /proc/sysrq-trigger</translation>
    </message>
</context>
<context>
    <name>target.boot-local</name>
    <message>
        <source>this machine cannot be watched by itself while it boots</source>
        <translation>cette machine ne peut s’observer elle-même pendant qu’elle démarre</translation>
    </message>
</context>
<context>
    <name>target.boot-local-hint</name>
    <message>
        <source>load it, then run &quot;systemctl kexec&quot;</source>
        <translation>chargez-le, puis lancez « systemctl kexec »</translation>
    </message>
</context>
<context>
    <name>target.boot-refused</name>
    <message>
        <source>the target does not start it: {why}</source>
        <translation>la cible ne le démarre pas : {why}</translation>
    </message>
</context>
<context>
    <name>target.bundle-damaged</name>
    <message>
        <source>this is not the file that was written into the bundle</source>
        <translation>ce n’est pas le fichier qui a été écrit dans le lot</translation>
    </message>
</context>
<context>
    <name>target.bundle-lacks</name>
    <message>
        <source>the bundle lacks a file</source>
        <translation>il manque un fichier au lot</translation>
    </message>
</context>
<context>
    <name>target.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>target.cannot-pack</name>
    <message>
        <source>files cannot be packed: {why}</source>
        <translation>les fichiers ne peuvent être empaquetés : {why}</translation>
    </message>
</context>
<context>
    <name>target.cannot-prune</name>
    <message>
        <source>the store cannot be cleared: {why}</source>
        <translation>le dépôt ne peut être nettoyé : {why}</translation>
    </message>
</context>
<context>
    <name>target.cannot-store</name>
    <message>
        <source>the target cannot keep the file: {why}</source>
        <translation>la cible ne peut garder le fichier : {why}</translation>
    </message>
</context>
<context>
    <name>target.destination-hint</name>
    <message>
        <source>give a host, user@host, ssh://user@host:port or local:</source>
        <translation>donnez un hôte, user@host, ssh://user@host:port ou local:</translation>
    </message>
</context>
<context>
    <name>target.export-again</name>
    <message>
        <source>export the bundle again</source>
        <translation>exportez le lot de nouveau</translation>
    </message>
</context>
<context>
    <name>target.history-unreadable</name>
    <message>
        <source>the history cannot be read: {why}</source>
        <translation>l’historique ne peut être lu : {why}</translation>
    </message>
</context>
<context>
    <name>target.host-key-hint</name>
    <message>
        <source>the target&apos;s host key is unknown or another than before: compare its fingerprint with one that you trust, then connect once by ssh, or take the old key out with ssh-keygen -R</source>
        <translation>la clé d’hôte de la cible est inconnue ou a changé : comparez son empreinte avec une empreinte sûre, puis connectez-vous une fois par ssh, ou retirez l’ancienne clé avec ssh-keygen -R</translation>
    </message>
</context>
<context>
    <name>target.install-ssh</name>
    <message>
        <source>on Debian it is in the package openssh-client</source>
        <translation>sur Debian, il est dans le paquet openssh-client</translation>
    </message>
</context>
<context>
    <name>target.localhost-overruled</name>
    <message>
        <source>the SSH configuration says NoHostAuthenticationForLocalhost=yes; the host key is checked all the same</source>
        <translation>la configuration SSH dit NoHostAuthenticationForLocalhost=yes ; la clé d’hôte est vérifiée quand même</translation>
    </message>
</context>
<context>
    <name>target.login-hint</name>
    <message>
        <source>try the same login by ssh; kwb asks nothing that ssh does not ask</source>
        <translation>essayez la même connexion par ssh ; kwb ne demande rien que ssh ne demande</translation>
    </message>
</context>
<context>
    <name>target.lost-again</name>
    <message>
        <source>the connection was lost a second time</source>
        <translation>la connexion a été perdue une deuxième fois</translation>
    </message>
</context>
<context>
    <name>target.no-bundle</name>
    <message>
        <source>this is no bundle: it has no manifest.json</source>
        <translation>ce n’est pas un lot : il n’a pas de manifest.json</translation>
    </message>
</context>
<context>
    <name>target.no-console-command</name>
    <message>
        <source>the console command cannot be run: {why}</source>
        <translation>la commande de console ne peut être lancée : {why}</translation>
    </message>
</context>
<context>
    <name>target.no-console-file</name>
    <message>
        <source>the console cannot be read: {why}</source>
        <translation>la console ne peut être lue : {why}</translation>
    </message>
</context>
<context>
    <name>target.no-crash-loader</name>
    <message>
        <source>the target has no loader of ours that could unload a crash image</source>
        <translation>la cible n’a aucun de nos chargeurs qui puisse décharger une image de crash</translation>
    </message>
</context>
<context>
    <name>target.no-crash-loader-hint</name>
    <message>
        <source>kwb target push a crash bundle first, or run kexec -p -u there</source>
        <translation>envoyez d’abord un lot de crash (kwb target push), ou lancez-y kexec -p -u</translation>
    </message>
</context>
<context>
    <name>target.no-folder</name>
    <message>
        <source>no folder for the SSH connection can be made: {why}</source>
        <translation>aucun dossier ne peut être créé pour la connexion SSH : {why}</translation>
    </message>
</context>
<context>
    <name>target.no-gzip</name>
    <message>
        <source>the data cannot be compressed</source>
        <translation>les données ne peuvent être compressées</translation>
    </message>
</context>
<context>
    <name>target.no-history</name>
    <message>
        <source>the history cannot be written: {why}</source>
        <translation>l’historique ne peut être écrit : {why}</translation>
    </message>
</context>
<context>
    <name>target.no-loader</name>
    <message>
        <source>the target has no loader of ours that could unload it</source>
        <translation>la cible n’a aucun de nos chargeurs qui puisse le décharger</translation>
    </message>
</context>
<context>
    <name>target.no-loader-hint</name>
    <message>
        <source>kwb target push a bundle first, or run kexec -u there</source>
        <translation>envoyez d’abord un lot (kwb target push), ou lancez-y kexec -u</translation>
    </message>
</context>
<context>
    <name>target.no-snapshot</name>
    <message>
        <source>no snapshot can be captured: {why}</source>
        <translation>aucun instantané ne peut être capturé : {why}</translation>
    </message>
</context>
<context>
    <name>target.no-ssh</name>
    <message>
        <source>ssh cannot be run: {why}</source>
        <translation>ssh ne peut être lancé : {why}</translation>
    </message>
</context>
<context>
    <name>target.no-temporary-folder</name>
    <message>
        <source>no temporary folder can be made for the bundle: {why}</source>
        <translation>aucun dossier temporaire ne peut être créé pour le lot : {why}</translation>
    </message>
</context>
<context>
    <name>target.noise</name>
    <message>
        <source>the target&apos;s login shell only makes noise</source>
        <translation>l’interpréteur de connexion de la cible ne produit que du bruit</translation>
    </message>
</context>
<context>
    <name>target.old-loader</name>
    <message>
        <source>the bundle&apos;s loader is of an earlier version and would not check the manifest</source>
        <translation>le chargeur du lot est d’une version antérieure et ne vérifierait pas le manifeste</translation>
    </message>
</context>
<context>
    <name>target.other-bytes</name>
    <message>
        <source>the target has got other bytes than were sent; they were thrown away</source>
        <translation>la cible a reçu d’autres octets que ceux envoyés ; ils ont été jetés</translation>
    </message>
</context>
<context>
    <name>target.push-again</name>
    <message>
        <source>push again; if it happens twice, look at the target&apos;s disk</source>
        <translation>envoyez de nouveau ; si cela se répète, examinez le disque de la cible</translation>
    </message>
</context>
<context>
    <name>target.said</name>
    <message>
        <source>it said: {words}</source>
        <translation>elle a dit : {words}</translation>
    </message>
</context>
<context>
    <name>target.snapshot-too-large</name>
    <message>
        <source>the snapshot is larger than 256 MiB</source>
        <translation>l’instantané dépasse 256 MiB</translation>
    </message>
</context>
<context>
    <name>target.state-cut</name>
    <message>
        <source>the target&apos;s answer about itself ended too early</source>
        <translation>la réponse de la cible sur elle-même s’est arrêtée trop tôt</translation>
    </message>
</context>
<context>
    <name>target.store-cut</name>
    <message>
        <source>the list of the target&apos;s store ended too early</source>
        <translation>la liste du dépôt de la cible s’est arrêtée trop tôt</translation>
    </message>
</context>
<context>
    <name>target.strict-overruled</name>
    <message>
        <source>the SSH configuration says StrictHostKeyChecking={value}; unknown host keys are asked for all the same</source>
        <translation>la configuration SSH dit StrictHostKeyChecking={value} ; les clés d’hôte inconnues font quand même l’objet d’une question</translation>
    </message>
</context>
<context>
    <name>target.unreachable</name>
    <message>
        <source>the target cannot be reached: {why}</source>
        <translation>la cible ne peut être atteinte : {why}</translation>
    </message>
</context>
<context>
    <name>target.unsteady</name>
    <message>
        <source>the file does not arrive whole on the target</source>
        <translation>le fichier n’arrive pas entier sur la cible</translation>
    </message>
</context>
<context>
    <name>target.watch-cancelled</name>
    <message>
        <source>watching was cancelled; the machine goes on with what it does</source>
        <translation>l’observation a été annulée ; la machine poursuit ce qu’elle fait</translation>
    </message>
</context>
<context>
    <name>token.accumulated</name>
    <message>
        <source>{name} is given {count} times; each has its effect.</source>
        <translation>{name} est donné {count} fois&#x202f;; chacun a son effet.</translation>
    </message>
</context>
<context>
    <name>token.by-reader</name>
    <message>
        <source>{name} is given {count} times; which of them count depends on who reads it.</source>
        <translation>{name} est donné {count} fois&#x202f;; ceux qui comptent dépendent de qui le lit.</translation>
    </message>
</context>
<context>
    <name>token.effective</name>
    <message>
        <source>{name} is given {count} times; this one is the last and counts.</source>
        <translation>{name} est donné {count} fois&#x202f;; celui-ci est le dernier et compte.</translation>
    </message>
</context>
<context>
    <name>token.effective-first</name>
    <message>
        <source>{name} is given {count} times; this one is the first and counts.</source>
        <translation>{name} est donné {count} fois&#x202f;; celui-ci est le premier et compte.</translation>
    </message>
</context>
<context>
    <name>token.for-init</name>
    <message>
        <source>Stands behind &quot;--&quot;: it goes to the first program, not to the kernel.</source>
        <translation>Se trouve derrière &quot;--&quot;&#xa0;: il va au premier programme, pas au noyau.</translation>
    </message>
</context>
<context>
    <name>token.overridden</name>
    <message>
        <source>{name} is given {count} times; a later one takes the place of this.</source>
        <translation>{name} est donné {count} fois&#x202f;; un plus tardif prend la place de celui-ci.</translation>
    </message>
</context>
<context>
    <name>token.overridden-first</name>
    <message>
        <source>{name} is given {count} times; the first counts, and this one is ignored.</source>
        <translation>{name} est donné {count} fois&#x202f;; le premier compte, et celui-ci est ignoré.</translation>
    </message>
</context>
<context>
    <name>trace.and-more</name>
    <message>
        <source> and {count} more</source>
        <translation> et {count} autres</translation>
    </message>
</context>
<context>
    <name>trace.asked</name>
    <message>
        <source>Looked {direction} for {size} bytes at a multiple of {align}, in [{min}, {end}) ({limit}).</source>
        <translation>Recherche {direction} de {size} octets à un multiple de {align}, dans [{min}, {end}) ({limit}).</translation>
    </message>
</context>
<context>
    <name>trace.bottom-up</name>
    <message>
        <source>bottom up</source>
        <translation>de bas en haut</translation>
    </message>
</context>
<context>
    <name>trace.cmdline-changed</name>
    <message>
        <source>{allocator} makes &quot;{cmdline}&quot; of the command line.</source>
        <translation>{allocator} fait &quot;{cmdline}&quot; de la ligne de commande.</translation>
    </message>
</context>
<context>
    <name>trace.cmdline-dropped</name>
    <message>
        <source>{word} of the target&apos;s command line is left out: it was about the running kernel.</source>
        <translation>{word} de la ligne de commande de la cible est laissé de côté&#xa0;: il concernait le noyau en marche.</translation>
    </message>
</context>
<context>
    <name>trace.crash-region</name>
    <message>
        <source>All of a crash image lies in {region}, which the running kernel keeps free ({sources}).</source>
        <translation>Toute une image de crash est dans {region}, que le noyau en marche garde libre ({sources}).</translation>
    </message>
</context>
<context>
    <name>trace.elfcorehdr-word</name>
    <message>
        <source>elfcorehdr= on the command line tells the crash kernel where the header of the dump is: &quot;{cmdline}&quot;.</source>
        <translation>elfcorehdr= sur la ligne de commande dit au noyau de crash où est l’en-tête du vidage : &quot;{cmdline}&quot;.</translation>
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
        <translation>Évité {what} {range} ({source}){more}&#xa0;: {rule}.</translation>
    </message>
</context>
<context>
    <name>trace.extent</name>
    <message>
        <source>Kept clear of {range}: the new kernel moves itself there before it reads anything else.</source>
        <translation>Évité {range}&#xa0;: le nouveau noyau s’y déplace avant de lire quoi que ce soit d’autre.</translation>
    </message>
</context>
<context>
    <name>trace.ram-free</name>
    <message>
        <source>{ram} It is free without the {reserved} ranges that the kernel&apos;s own memblock lists as reserved.</source>
        <translation>{ram} Elle est libre sans les {reserved} plages que le memblock du noyau dit réservées.</translation>
    </message>
</context>
<context>
    <name>trace.ram-free-tree</name>
    <message>
        <source>{ram} It is free without {reserved} ranges that the device tree says are reserved; what the kernel reserved besides is not known.</source>
        <translation>{ram} Elle est libre sans {reserved} plages que l’arbre des périphériques dit réservées&#x202f;; ce que le noyau a réservé en plus n’est pas connu.</translation>
    </message>
</context>
<context>
    <name>trace.ram-iomem</name>
    <message>
        <source>RAM is the {count} lines &quot;System RAM&quot; of /proc/iomem.</source>
        <translation>La RAM, ce sont les {count} lignes &quot;System RAM&quot; de /proc/iomem.</translation>
    </message>
</context>
<context>
    <name>trace.ram-lite</name>
    <message>
        <source>RAM is what the memory nodes list below {top}{which}: {count} ranges.</source>
        <translation>La RAM est ce que citent les nœuds de mémoire sous {top}{which}&#xa0;: {count} plages.</translation>
    </message>
</context>
<context>
    <name>trace.ram-memblock</name>
    <message>
        <source>RAM is what the kernel&apos;s own memblock lists (regions: {count}).</source>
        <translation>La RAM est ce que cite le memblock du noyau (régions&#xa0;: {count}).</translation>
    </message>
</context>
<context>
    <name>trace.ram-node-end</name>
    <message>
        <source>the end of the lowest memory node</source>
        <translation>la fin du nœud de mémoire le plus bas</translation>
    </message>
</context>
<context>
    <name>trace.ram-one-range</name>
    <message>
        <source>RAM is taken as one range from 0 to {end}, {what}, minus what is excluded.</source>
        <translation>La RAM est prise comme une plage de 0 à {end}, {what}, moins ce qui est exclu.</translation>
    </message>
</context>
<context>
    <name>trace.ram-tool-limit</name>
    <message>
        <source>beyond which the tool does not look</source>
        <translation>au-delà de laquelle l’outil ne cherche pas</translation>
    </message>
</context>
<context>
    <name>trace.ram-tree</name>
    <message>
        <source>RAM is what the device tree lists: {size} bytes (ranges: {count}).</source>
        <translation>La RAM est ce que cite l’arbre des périphériques&#xa0;: {size} octets (plages&#xa0;: {count}).</translation>
    </message>
</context>
<context>
    <name>trace.reach</name>
    <message>
        <source>It cannot lie in {range}: {because}.</source>
        <translation>Il ne peut pas être dans {range}&#xa0;: {because}.</translation>
    </message>
</context>
<context>
    <name>trace.reserve</name>
    <message>
        <source>Kept clear of {range}: reserved by the request.</source>
        <translation>Évité {range}&#xa0;: réservé par la requête.</translation>
    </message>
</context>
<context>
    <name>trace.top-down</name>
    <message>
        <source>top down</source>
        <translation>de haut en bas</translation>
    </message>
</context>
<context>
    <name>tree-lines.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>tree-rows.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>tree-rows.filter-cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>tree-rows.limit</name>
    <message>
        <source>the device tree has too many parts to show</source>
        <translation>l’arbre des périphériques a trop de parties pour être montré</translation>
    </message>
</context>
<context>
    <name>tree.backup-row</name>
    <message>
        <source>the copy of the first memory must stay</source>
        <translation>la copie de la première mémoire doit rester</translation>
    </message>
</context>
<context>
    <name>tree.boot-cpu-zero</name>
    <message>
        <source>the purgatory writes the CPU that boots there</source>
        <translation>le purgatory y écrit le CPU qui démarre</translation>
    </message>
</context>
<context>
    <name>tree.bootargs</name>
    <message>
        <source>the new kernel&apos;s command line</source>
        <translation>la ligne de commande du nouveau noyau</translation>
    </message>
</context>
<context>
    <name>tree.bootargs-none</name>
    <message>
        <source>no command line was asked for</source>
        <translation>aucune ligne de commande n’était demandée</translation>
    </message>
</context>
<context>
    <name>tree.booted-from-kexec</name>
    <message>
        <source>tells the kernel that no firmware came before it</source>
        <translation>dit au noyau qu’aucun micrologiciel n’est venu avant lui</translation>
    </message>
</context>
<context>
    <name>tree.cell-too-small</name>
    <message>
        <source>{value} does not fit the one cell that the root has for it</source>
        <translation>{value} ne tient pas dans l’unique cellule que la racine lui donne</translation>
    </message>
</context>
<context>
    <name>tree.chosen</name>
    <message>
        <source>the node that carries what a boot loader tells a kernel</source>
        <translation>le nœud qui porte ce qu’un chargeur d’amorçage dit à un noyau</translation>
    </message>
</context>
<context>
    <name>tree.cpus</name>
    <message>
        <source>CPUs as they are now, not as they were at boot</source>
        <translation>les CPU tels qu’ils sont, non tels qu’ils étaient au démarrage</translation>
    </message>
</context>
<context>
    <name>tree.crash-old</name>
    <message>
        <source>it is about a crash dump of an earlier kernel</source>
        <translation>cela concerne l’image mémoire d’un noyau antérieur</translation>
    </message>
</context>
<context>
    <name>tree.dma-window</name>
    <message>
        <source>DMA windows as they are now</source>
        <translation>les fenêtres DMA telles qu’elles sont</translation>
    </message>
</context>
<context>
    <name>tree.drconf-usable</name>
    <message>
        <source>what the crash kernel may use of each LMB: rows for those alone that it looks at, because others would bring it out of step</source>
        <translation>ce que le noyau de crash peut utiliser de chaque LMB : des lignes seulement pour ceux qu’il regarde, car d’autres le décaleraient</translation>
    </message>
</context>
<context>
    <name>tree.drconf-usable-all</name>
    <message>
        <source>what the crash kernel may use of each LMB: a row for each</source>
        <translation>ce que le noyau de crash peut utiliser de chaque LMB : une ligne pour chacun</translation>
    </message>
</context>
<context>
    <name>tree.elfcorehdr</name>
    <message>
        <source>where the header of the dump is, for kernels that look here</source>
        <translation>où est l’en-tête du vidage, pour les noyaux qui regardent ici</translation>
    </message>
</context>
<context>
    <name>tree.elfcorehdr-row</name>
    <message>
        <source>the header of the dump must stay</source>
        <translation>l’en-tête du vidage doit rester</translation>
    </message>
</context>
<context>
    <name>tree.fdt-row</name>
    <message>
        <source>the tree itself, so that the reservation block is never empty</source>
        <translation>l’arbre lui-même, pour que le bloc de réservation ne soit jamais vide</translation>
    </message>
</context>
<context>
    <name>tree.fdt-row-old</name>
    <message>
        <source>the running kernel&apos;s own tree is not needed any more</source>
        <translation>l’arbre propre au noyau en marche n’est plus utile</translation>
    </message>
</context>
<context>
    <name>tree.hand-edit</name>
    <message>
        <source>asked for by the request</source>
        <translation>demandé par la requête</translation>
    </message>
</context>
<context>
    <name>tree.ima</name>
    <message>
        <source>the new kernel takes the measurement log over from there</source>
        <translation>le nouveau noyau y reprend le journal de mesure</translation>
    </message>
</context>
<context>
    <name>tree.ima-old</name>
    <message>
        <source>the measurement log of an earlier kernel was taken over already</source>
        <translation>le journal de mesure d’un noyau antérieur a déjà été repris</translation>
    </message>
</context>
<context>
    <name>tree.initrd-end</name>
    <message>
        <source>first byte behind the new initrd</source>
        <translation>premier octet derrière le nouvel initrd</translation>
    </message>
</context>
<context>
    <name>tree.initrd-old</name>
    <message>
        <source>the running kernel&apos;s initrd means nothing to the new one</source>
        <translation>l’initrd du noyau en marche n’est rien pour le nouveau</translation>
    </message>
</context>
<context>
    <name>tree.initrd-row</name>
    <message>
        <source>the new kernel must not use the initrd&apos;s memory before it is unpacked</source>
        <translation>le nouveau noyau ne doit pas utiliser la mémoire de l’initrd avant de l’avoir décompressé</translation>
    </message>
</context>
<context>
    <name>tree.initrd-start</name>
    <message>
        <source>first byte of the new initrd</source>
        <translation>premier octet du nouvel initrd</translation>
    </message>
</context>
<context>
    <name>tree.keep-row</name>
    <message>
        <source>the boot loader reserved it for a reason that still holds</source>
        <translation>le chargeur d’amorçage l’a réservé pour une raison qui vaut encore</translation>
    </message>
</context>
<context>
    <name>tree.last-row</name>
    <message>
        <source>the last row is taken for the tree&apos;s own</source>
        <translation>la dernière ligne est prise pour celle de l’arbre lui-même</translation>
    </message>
</context>
<context>
    <name>tree.lite-row</name>
    <message>
        <source>{what} ({source}) was kept clear of, so it is reserved</source>
        <translation>{what} ({source}) a été évité, donc c’est réservé</translation>
    </message>
</context>
<context>
    <name>tree.lite-row-old</name>
    <message>
        <source>the rows of the tree are deleted, but every second one is stepped over</source>
        <translation>les lignes de l’arbre sont supprimées, mais une sur deux est sautée</translation>
    </message>
</context>
<context>
    <name>tree.lite-sorted</name>
    <message>
        <source>nodes and properties are sorted by name</source>
        <translation>nœuds et propriétés sont triés par nom</translation>
    </message>
</context>
<context>
    <name>tree.marker</name>
    <message>
        <source>the marker lets a booted machine be asked which plan it runs</source>
        <translation>la marque permet de demander à une machine démarrée quel plan elle suit</translation>
    </message>
</context>
<context>
    <name>tree.old-memory-row</name>
    <message>
        <source>memory of the kernel that died, up to the crash region: it is what the dump is about</source>
        <translation>mémoire du noyau mort, jusqu’à la région de crash : c’est d’elle que parle le vidage</translation>
    </message>
</context>
<context>
    <name>tree.overlay</name>
    <message>
        <source>an overlay of the request</source>
        <translation>un overlay de la requête</translation>
    </message>
</context>
<context>
    <name>tree.reserve</name>
    <message>
        <source>{what} ({source}) stays in use</source>
        <translation>{what} ({source}) reste en usage</translation>
    </message>
</context>
<context>
    <name>tree.running-only</name>
    <message>
        <source>it describes the running kernel only</source>
        <translation>cela ne décrit que le noyau en marche</translation>
    </message>
</context>
<context>
    <name>tree.seed</name>
    <message>
        <source>room for random bytes that the loader fills in on the target (late slot)</source>
        <translation>place pour des octets aléatoires que le chargeur remplit sur la cible (emplacement tardif)</translation>
    </message>
</context>
<context>
    <name>tree.seed-old</name>
    <message>
        <source>a seed may be used once only</source>
        <translation>une graine ne doit servir qu’une fois</translation>
    </message>
</context>
<context>
    <name>tree.sorted</name>
    <message>
        <source>siblings are sorted by name</source>
        <translation>les frères sont triés par nom</translation>
    </message>
</context>
<context>
    <name>tree.usable-memory</name>
    <message>
        <source>the crash kernel takes this in place of reg: memory up to the end of the crash region, and the firmware&apos;s</source>
        <translation>le noyau de crash prend ceci au lieu de reg : la mémoire jusqu’à la fin de la région de crash, et celle du firmware</translation>
    </message>
</context>
<context>
    <name>tree.usable-memory-range</name>
    <message>
        <source>the crash region, for kernels that look here (those of PowerPC do not)</source>
        <translation>la région de crash, pour les noyaux qui regardent ici (ceux de PowerPC non)</translation>
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
        <translation>ajoutée, {size} à {offset}</translation>
    </message>
</context>
<context>
    <name>trust.authenticode</name>
    <message>
        <source>Authenticode, {size} at {offset}</source>
        <translation>Authenticode, {size} à {offset}</translation>
    </message>
</context>
<context>
    <name>trust.blacklist</name>
    <message>
        <source>blacklist of the target</source>
        <translation>liste noire de la cible</translation>
    </message>
</context>
<context>
    <name>trust.blacklisted-key</name>
    <message>
        <source>in that blacklist</source>
        <translation>dans cette liste noire</translation>
    </message>
</context>
<context>
    <name>trust.by-issuer</name>
    <message>
        <source>{issuer}, serial number {serial}</source>
        <translation>{issuer}, numéro de série {serial}</translation>
    </message>
</context>
<context>
    <name>trust.by-key</name>
    <message>
        <source>the key with the identifier {id}</source>
        <translation>la clé d’identifiant {id}</translation>
    </message>
</context>
<context>
    <name>trust.call-accepted</name>
    <message>
        <source>accepted: {why}</source>
        <translation>accepté : {why}</translation>
    </message>
</context>
<context>
    <name>trust.call-refused</name>
    <message>
        <source>refused with {name}: {why}</source>
        <translation>refusé avec {name} : {why}</translation>
    </message>
</context>
<context>
    <name>trust.entries</name>
    <message>
        <source>entries: {count}</source>
        <translation>entrées : {count}</translation>
    </message>
</context>
<context>
    <name>trust.key-absent</name>
    <message>
        <source>in none of its keyrings that can be read</source>
        <translation>dans aucun de ses trousseaux lisibles</translation>
    </message>
</context>
<context>
    <name>trust.key-found</name>
    <message>
        <source>in one of its keyrings</source>
        <translation>dans un de ses trousseaux</translation>
    </message>
</context>
<context>
    <name>trust.key-there</name>
    <message>
        <source>the trusted key on the target</source>
        <translation>la clé de confiance sur la cible</translation>
    </message>
</context>
<context>
    <name>trust.known</name>
    <message>
        <source>{name}, which the log has already</source>
        <translation>{name}, que le journal a déjà</translation>
    </message>
</context>
<context>
    <name>trust.log</name>
    <message>
        <source>measurement log of the target</source>
        <translation>journal de mesure de la cible</translation>
    </message>
</context>
<context>
    <name>trust.measures-cmdline</name>
    <message>
        <source>measured: the command line</source>
        <translation>mesurée : la ligne de commande</translation>
    </message>
</context>
<context>
    <name>trust.measures-initrd</name>
    <message>
        <source>measured: the initrd</source>
        <translation>mesuré : l’initrd</translation>
    </message>
</context>
<context>
    <name>trust.measures-kernel</name>
    <message>
        <source>measured: the kernel</source>
        <translation>mesuré : le noyau</translation>
    </message>
</context>
<context>
    <name>trust.no-blacklist</name>
    <message>
        <source>not known as a whole</source>
        <translation>pas entièrement connue</translation>
    </message>
</context>
<context>
    <name>trust.no-log</name>
    <message>
        <source>the snapshot has none</source>
        <translation>l’instantané n’en a pas</translation>
    </message>
</context>
<context>
    <name>trust.no-policy</name>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
</context>
<context>
    <name>trust.nobody-asked</name>
    <message>
        <source>not judged: no trusted certificates are known</source>
        <translation>non jugée : aucun certificat de confiance n’est connu</translation>
    </message>
</context>
<context>
    <name>trust.not-measured</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>trust.policy</name>
    <message>
        <source>policy of IMA on the target</source>
        <translation>politique d’IMA sur la cible</translation>
    </message>
</context>
<context>
    <name>trust.refused</name>
    <message>
        <source>{name}: {why}</source>
        <translation>{name} : {why}</translation>
    </message>
</context>
<context>
    <name>trust.register</name>
    <message>
        <source>PCR {number} ({bank}) after that</source>
        <translation>PCR {number} ({bank}) ensuite</translation>
    </message>
</context>
<context>
    <name>trust.rule</name>
    <message>
        <source>its rule for kernels</source>
        <translation>sa règle pour les noyaux</translation>
    </message>
</context>
<context>
    <name>trust.signature</name>
    <message>
        <source>signature of the kernel</source>
        <translation>signature du noyau</translation>
    </message>
</context>
<context>
    <name>trust.signer</name>
    <message>
        <source>signed by</source>
        <translation>signé par</translation>
    </message>
</context>
<context>
    <name>trust.unsigned</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>trust.verdict</name>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
</context>
<context>
    <name>walk.big-endian</name>
    <message>
        <source>big-endian</source>
        <translation>gros-boutiste</translation>
    </message>
</context>
<context>
    <name>walk.console</name>
    <message>
        <source>it says hello</source>
        <translation>il se présente</translation>
    </message>
</context>
<context>
    <name>walk.console-banner</name>
    <message>
        <source>Its first line names the plan and the number of segments that it will check: {count}.</source>
        <translation>Sa première ligne nomme le plan et le nombre de segments qu’il vérifiera&#xa0;: {count}.</translation>
    </message>
</context>
<context>
    <name>walk.console-hv</name>
    <message>
        <source>Without any driver it writes through the hypervisor: call 0x58 (H_PUT_TERM_CHAR), terminal {terminal}.</source>
        <translation>Sans aucun pilote il écrit par l’hyperviseur&#xa0;: appel 0x58 (H_PUT_TERM_CHAR), terminal {terminal}.</translation>
    </message>
</context>
<context>
    <name>walk.console-none</name>
    <message>
        <source>It found no console that it could use in this machine, so it works in silence.</source>
        <translation>Il n’a trouvé dans cette machine aucune console utilisable, il travaille donc en silence.</translation>
    </message>
</context>
<context>
    <name>walk.console-opal</name>
    <message>
        <source>Without any driver it writes through the firmware: OPAL, entered at {entry}.</source>
        <translation>Sans aucun pilote il écrit par le micrologiciel&#xa0;: OPAL, entré à {entry}.</translation>
    </message>
</context>
<context>
    <name>walk.copy</name>
    <message>
        <source>the pages are copied</source>
        <translation>les pages sont copiées</translation>
    </message>
</context>
<context>
    <name>walk.copy-low</name>
    <message>
        <source>Then the first 256 bytes at {entry} are copied to address 0, and the waiting processors are sent to 0x60 there.</source>
        <translation>Puis les 256 premiers octets à {entry} sont copiés à l’adresse 0, et les processeurs en attente y sont envoyés à 0x60.</translation>
    </message>
</context>
<context>
    <name>walk.copy-low-opal</name>
    <message>
        <source>Then the first 256 bytes at {entry} are copied to address 0; no processor waits for them, for OPAL has the others.</source>
        <translation>Puis les 256 premiers octets à {entry} sont copiés à l’adresse 0 ; aucun processeur ne les attend, car OPAL tient les autres.</translation>
    </message>
</context>
<context>
    <name>walk.copy-pages</name>
    <message>
        <source>The segments&apos; pages ({pages} of {page}) go to their destinations, over whatever lies there; the kernel lands at {kernel}.</source>
        <translation>Les pages des segments ({pages} de {page}) vont à leurs destinations, par-dessus ce qui s’y trouve&#x202f;; le noyau arrive à {kernel}.</translation>
    </message>
</context>
<context>
    <name>walk.enter</name>
    <message>
        <source>the purgatory is entered</source>
        <translation>on entre dans le purgatory</translation>
    </message>
</context>
<context>
    <name>walk.enter-order</name>
    <message>
        <source>It is still {old}-endian, like the kernel that it comes from, so the purgatory must be, too.</source>
        <translation>C’est encore {old}-endian, comme le noyau d’où il vient&#xa0;: le purgatory doit l’être aussi.</translation>
    </message>
</context>
<context>
    <name>walk.enter-registers</name>
    <message>
        <source>The boot processor jumps to {entry} with the memory management off: r3 = its own number, r4 = {entry}, r5 = 0.</source>
        <translation>Le processeur de démarrage saute à {entry} sans gestion de la mémoire&#xa0;: r3 = son propre numéro, r4 = {entry}, r5 = 0.</translation>
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
        <translation>kexec_file_load reçoit des fichiers ouverts et une ligne de commande&#x202f;; le noyau fait lui-même la liste des segments ({count} sur au plus {limit}) et entre à {entry}.</translation>
    </message>
</context>
<context>
    <name>walk.first</name>
    <message>
        <source>the new kernel&apos;s first instruction</source>
        <translation>la première instruction du nouveau noyau</translation>
    </message>
</context>
<context>
    <name>walk.first-at</name>
    <message>
        <source>It stands at {kernel}, the first byte of the kernel&apos;s image, not at e_entry.</source>
        <translation>Elle est à {kernel}, le premier octet de l’image du noyau, non à e_entry.</translation>
    </message>
</context>
<context>
    <name>walk.first-big</name>
    <message>
        <source>The words there make sense in both byte orders; this kernel is big-endian and runs straight on.</source>
        <translation>Les mots qui s’y trouvent ont un sens dans les deux ordres des octets&#x202f;; ce noyau est gros-boutiste et poursuit tout droit.</translation>
    </message>
</context>
<context>
    <name>walk.first-little</name>
    <message>
        <source>The words there make sense in both byte orders and switch the processor to little-endian.</source>
        <translation>Les mots qui s’y trouvent ont un sens dans les deux ordres des octets et passent le processeur en petit-boutiste.</translation>
    </message>
</context>
<context>
    <name>walk.hole</name>
    <message>
        <source>a place for the {segment}</source>
        <translation>une place pour {segment}</translation>
    </message>
</context>
<context>
    <name>walk.hole-found</name>
    <message>
        <source>It takes {range}, found among {count} holes looked at.</source>
        <translation>Il prend {range}, trouvé parmi {count} trous examinés.</translation>
    </message>
</context>
<context>
    <name>walk.hole-given</name>
    <message>
        <source>Its place follows from another one&apos;s: {range}.</source>
        <translation>Sa place découle de celle d’un autre : {range}.</translation>
    </message>
</context>
<context>
    <name>walk.hole-needs</name>
    <message>
        <source>The {segment} takes {size} at a multiple of {align} ({allocator}).</source>
        <translation>{segment} demande {size} à un multiple de {align} ({allocator}).</translation>
    </message>
</context>
<context>
    <name>walk.hole-pinned</name>
    <message>
        <source>The request pins it at {range}, so nothing is searched.</source>
        <translation>La requête l’épingle à {range}, donc rien n’est cherché.</translation>
    </message>
</context>
<context>
    <name>walk.kept</name>
    <message>
        <source>They are: {list}.</source>
        <translation>Ce sont : {list}.</translation>
    </message>
</context>
<context>
    <name>walk.kept-extent</name>
    <message>
        <source>{range}, where the new kernel moves itself</source>
        <translation>{range}, où le nouveau noyau se déplace</translation>
    </message>
</context>
<context>
    <name>walk.kept-join</name>
    <message>
        <source>{first}; {second}</source>
        <translation>{first} ; {second}</translation>
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
        <translation>{first} ; …</translation>
    </message>
</context>
<context>
    <name>walk.kept-reserve</name>
    <message>
        <source>{range}, reserved by the request</source>
        <translation>{range}, réservé par la requête</translation>
    </message>
</context>
<context>
    <name>walk.link</name>
    <message>
        <source>the purgatory is linked</source>
        <translation>les liens du purgatory sont édités</translation>
    </message>
</context>
<context>
    <name>walk.link-own</name>
    <message>
        <source>The purgatory is the one inside the running kernel: that kernel puts it together, and its bytes are not known here.</source>
        <translation>Le purgatory est celui du noyau en marche&#xa0;: ce noyau l’assemble, et ses octets ne sont pas connus ici.</translation>
    </message>
</context>
<context>
    <name>walk.link-own-entry</name>
    <message>
        <source>It will be entered at {entry}.</source>
        <translation>On y entrera à {entry}.</translation>
    </message>
</context>
<context>
    <name>walk.link-plain</name>
    <message>
        <source>It was compiled without an address; relocations applied at {base}: {count}.</source>
        <translation>Il a été compilé sans adresse&#x202f;; relocalisations appliquées à {base}&#xa0;: {count}.</translation>
    </message>
</context>
<context>
    <name>walk.link-toc</name>
    <message>
        <source>It was compiled without an address; relocations applied at {base}: {count}, with the table of contents at {toc}.</source>
        <translation>Il a été compilé sans adresse&#x202f;; relocalisations appliquées à {base}&#xa0;: {count}, avec la table des matières à {toc}.</translation>
    </message>
</context>
<context>
    <name>walk.link-values</name>
    <message>
        <source>Variables filled in: {count}; among them the kernel&apos;s address, {kernel}, and the tree&apos;s, {tree}.</source>
        <translation>Variables remplies&#xa0;: {count}&#x202f;; parmi elles l’adresse du noyau, {kernel}, et celle de l’arbre, {tree}.</translation>
    </message>
</context>
<context>
    <name>walk.little-endian</name>
    <message>
        <source>little-endian</source>
        <translation>petit-boutiste</translation>
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
        <translation>kexec_load reçoit une liste de segments ({count} sur au plus {limit}) et l’entrée {entry}&#x202f;; pages entières de {page}, aucun chevauchement.</translation>
    </message>
</context>
<context>
    <name>walk.load-waits</name>
    <message>
        <source>Nothing moves yet: {bytes} wait in whatever pages are free.</source>
        <translation>Rien ne bouge encore&#xa0;: {bytes} attendent dans les pages qui sont libres.</translation>
    </message>
</context>
<context>
    <name>walk.memory</name>
    <message>
        <source>what memory there is</source>
        <translation>quelle mémoire il y a</translation>
    </message>
</context>
<context>
    <name>walk.memory-kept</name>
    <message>
        <source>Things that every search keeps clear of: {count}.</source>
        <translation>Choses que chaque recherche évite&#xa0;: {count}.</translation>
    </message>
</context>
<context>
    <name>walk.memory-ram</name>
    <message>
        <source>The machine has {ram} of RAM; its first block ends at {end}, and pages are {page}.</source>
        <translation>La machine a {ram} de RAM&#x202f;; son premier bloc finit à {end}, et les pages font {page}.</translation>
    </message>
</context>
<context>
    <name>walk.move</name>
    <message>
        <source>the kernel moves itself</source>
        <translation>le noyau se déplace</translation>
    </message>
</context>
<context>
    <name>walk.move-blind</name>
    <message>
        <source>It has not looked at the tree yet, so nothing that it still needs may lie there.</source>
        <translation>Il n’a pas encore regardé l’arbre&#xa0;: rien de ce dont il a besoin ne doit s’y trouver.</translation>
    </message>
</context>
<context>
    <name>walk.move-range</name>
    <message>
        <source>It takes {range}: {name}.</source>
        <translation>Il occupe {range} : {name}.</translation>
    </message>
</context>
<context>
    <name>walk.no-hole</name>
    <message>
        <source>no place for the {segment}</source>
        <translation>pas de place pour {segment}</translation>
    </message>
</context>
<context>
    <name>walk.no-hole-fits</name>
    <message>
        <source>No hole will do (looked at: {count}); the findings say why.</source>
        <translation>Aucun trou ne convient (examinés : {count}) ; les constats disent pourquoi.</translation>
    </message>
</context>
<context>
    <name>walk.only-hole-taken</name>
    <message>
        <source>It takes {range}, the first hole looked at.</source>
        <translation>Il prend {range}, le premier trou examiné.</translation>
    </message>
</context>
<context>
    <name>walk.panic</name>
    <message>
        <source>the running kernel panics</source>
        <translation>le noyau en marche panique</translation>
    </message>
</context>
<context>
    <name>walk.panic-no-copy</name>
    <message>
        <source>Nothing is copied now: the segments have lain in the crash region since they were loaded. Only the first 256 bytes at {entry} go to address 0.</source>
        <translation>Rien n’est copié maintenant : les segments sont dans la région de crash depuis leur chargement. Seuls les 256 premiers octets à {entry} vont à l’adresse 0.</translation>
    </message>
</context>
<context>
    <name>walk.panic-notes</name>
    <message>
        <source>Each processor leaves its registers in a note and stops; the one that panicked goes on.</source>
        <translation>Chaque processeur laisse ses registres dans une note et s’arrête ; celui qui a paniqué continue.</translation>
    </message>
</context>
<context>
    <name>walk.read</name>
    <message>
        <source>the kernel reads its tree</source>
        <translation>le noyau lit son arbre</translation>
    </message>
</context>
<context>
    <name>walk.read-initrd</name>
    <message>
        <source>It finds the initrd at {range}, keeps it until it is unpacked, and boots on like after firmware.</source>
        <translation>Il trouve l’initrd à {range}, le garde jusqu’à ce qu’il soit déballé et continue comme après un micrologiciel.</translation>
    </message>
</context>
<context>
    <name>walk.read-no-initrd</name>
    <message>
        <source>It finds no initrd, and boots on like after firmware.</source>
        <translation>Il ne trouve pas d’initrd et démarre comme après un micrologiciel.</translation>
    </message>
</context>
<context>
    <name>walk.read-tree</name>
    <message>
        <source>At {tree} it finds its memory, its command line of {length} bytes, {whole} with its NUL, and the rows it must reserve: {rows}.</source>
        <translation>À {tree} il trouve sa mémoire, sa ligne de commande de {length} octets, {whole} avec son NUL, et les lignes à réserver : {rows}.</translation>
    </message>
</context>
<context>
    <name>walk.reboot</name>
    <message>
        <source>reboot</source>
        <translation>redémarrage</translation>
    </message>
</context>
<context>
    <name>walk.reboot-cpu</name>
    <message>
        <source>The reboot call stops the devices and moves to the boot processor; the other processors gather in a waiting loop.</source>
        <translation>L’appel reboot arrête les périphériques et passe sur le processeur d’amorçage ; les autres processeurs se rassemblent dans une boucle d’attente.</translation>
    </message>
</context>
<context>
    <name>walk.reboot-cpu-opal</name>
    <message>
        <source>The reboot call stops the devices and moves to the boot processor; the other processors go back to OPAL.</source>
        <translation>L’appel reboot arrête les périphériques et passe sur le processeur d’amorçage ; les autres processeurs retournent à OPAL.</translation>
    </message>
</context>
<context>
    <name>walk.reboot-order</name>
    <message>
        <source>From here on nothing can fail softly: interrupts are off, and the code that runs is {old}-endian with pages of {page}.</source>
        <translation>À partir d’ici rien ne peut échouer en douceur&#xa0;: les interruptions sont coupées, et le code qui tourne est {old}-endian avec des pages de {page}.</translation>
    </message>
</context>
<context>
    <name>walk.registers</name>
    <message>
        <source>the registers are loaded</source>
        <translation>les registres sont chargés</translation>
    </message>
</context>
<context>
    <name>walk.registers-branch</name>
    <message>
        <source>The jump is a plain branch: the processor is big-endian already, and so every kernel is entered.</source>
        <translation>Le saut est un simple branchement&#xa0;: le processeur est déjà gros-boutiste, et c’est ainsi qu’on entre dans tout noyau.</translation>
    </message>
</context>
<context>
    <name>walk.registers-rfid</name>
    <message>
        <source>The jump is an rfid, which also makes the processor big-endian: so every kernel is entered, whatever it is.</source>
        <translation>Le saut est un rfid, qui rend aussi le processeur gros-boutiste&#xa0;: c’est ainsi qu’on entre dans tout noyau, quel qu’il soit.</translation>
    </message>
</context>
<context>
    <name>walk.registers-set</name>
    <message>
        <source>r3 = {tree}, the tree; r4 = {kernel}, the kernel&apos;s own address; r5 = 0, for no Open Firmware calls it; r8 = {base} and r9 = {entry}, OPAL&apos;s.</source>
        <translation>r3 = {tree}, l’arbre&#x202f;; r4 = {kernel}, l’adresse du noyau lui-même&#x202f;; r5 = 0, car aucun Open Firmware ne l’appelle&#x202f;; r8 = {base} et r9 = {entry}, ceux d’OPAL.</translation>
    </message>
</context>
<context>
    <name>walk.request</name>
    <message>
        <source>the request</source>
        <translation>la requête</translation>
    </message>
</context>
<context>
    <name>walk.request-kernel</name>
    <message>
        <source>{kernel} is to follow the kernel that runs on {machine}.</source>
        <translation>{kernel} doit suivre le noyau qui tourne sur {machine}.</translation>
    </message>
</context>
<context>
    <name>walk.request-rest</name>
    <message>
        <source>Initrd files: {initrds}; command line: {length} bytes, {whole} with its NUL; byte order now: {old}, then: {new}.</source>
        <translation>Fichiers initrd : {initrds} ; ligne de commande : {length} octets, {whole} avec son NUL ; ordre des octets actuel : {old}, ensuite : {new}.</translation>
    </message>
</context>
<context>
    <name>walk.save</name>
    <message>
        <source>the first memory is saved</source>
        <translation>la première mémoire est sauvée</translation>
    </message>
</context>
<context>
    <name>walk.save-copy</name>
    <message>
        <source>The purgatory copies {size} from address 0 to {backup}: the crash kernel will write its exception vectors there.</source>
        <translation>Le purgatory copie {size} de l’adresse 0 à {backup} : le noyau de crash y écrira ses vecteurs d’exceptions.</translation>
    </message>
</context>
<context>
    <name>walk.save-dump</name>
    <message>
        <source>The header of the dump says that this memory is found in the copy.</source>
        <translation>L’en-tête du vidage dit que cette mémoire se trouve dans la copie.</translation>
    </message>
</context>
<context>
    <name>walk.seal</name>
    <message>
        <source>the digests are made</source>
        <translation>les condensats sont faits</translation>
    </message>
</context>
<context>
    <name>walk.seal-one</name>
    <message>
        <source>One SHA-256 is made over all segments but the purgatory, in the order of the list, {bytes} in all.</source>
        <translation>Un SHA-256 est fait sur tous les segments sauf le purgatory, dans l’ordre de la liste, {bytes} en tout.</translation>
    </message>
</context>
<context>
    <name>walk.seal-rows</name>
    <message>
        <source>Each of these segments gets a SHA-256 of its own: {count}, {bytes} in all, the zeros behind the file&apos;s bytes included.</source>
        <translation>Chacun de ces segments reçoit son SHA-256&#xa0;: {count}, {bytes} en tout, y compris les zéros derrière les octets du fichier.</translation>
    </message>
</context>
<context>
    <name>walk.seal-stored</name>
    <message>
        <source>It is written into the purgatory together with the list of ranges.</source>
        <translation>Il est écrit dans le purgatory avec la liste des plages.</translation>
    </message>
</context>
<context>
    <name>walk.seal-table</name>
    <message>
        <source>The first digest stands at {at}, in the purgatory, which cannot hold one of itself.</source>
        <translation>Le premier condensat est à {at}, dans le purgatory, qui ne peut en contenir un de lui-même.</translation>
    </message>
</context>
<context>
    <name>walk.stay</name>
    <message>
        <source>the kernel stays where it is</source>
        <translation>le noyau reste où il est</translation>
    </message>
</context>
<context>
    <name>walk.stay-vectors</name>
    <message>
        <source>It writes its exception vectors from 0 all the same, for that is where the processor looks for them.</source>
        <translation>Il écrit tout de même ses vecteurs d’exceptions à partir de 0, car c’est là que le processeur les cherche.</translation>
    </message>
</context>
<context>
    <name>walk.stay-word</name>
    <message>
        <source>The word at 0x5c of its image reads 1, so it relocates itself to where it lies instead of moving to 0.</source>
        <translation>Le mot à 0x5c de son image vaut 1, alors il se reloge là où il est au lieu de se déplacer à 0.</translation>
    </message>
</context>
<context>
    <name>walk.tree</name>
    <message>
        <source>the device tree is edited</source>
        <translation>l’arbre des périphériques est modifié</translation>
    </message>
</context>
<context>
    <name>walk.tree-edits</name>
    <message>
        <source>Edits to the target&apos;s tree: {all} (added: {added}, changed: {changed}, removed: {removed}).</source>
        <translation>Modifications de l’arbre de la cible&#xa0;: {all} (ajoutées&#xa0;: {added}, changées&#xa0;: {changed}, retirées&#xa0;: {removed}).</translation>
    </message>
</context>
<context>
    <name>walk.tree-flat</name>
    <message>
        <source>Flattened it has {size} and lies at {mem}; rows in its reservation block: {rows}.</source>
        <translation>Aplati il fait {size} et se trouve à {mem}&#x202f;; lignes de son bloc de réservation&#xa0;: {rows}.</translation>
    </message>
</context>
<context>
    <name>walk.verify</name>
    <message>
        <source>every segment is checked</source>
        <translation>chaque segment est vérifié</translation>
    </message>
</context>
<context>
    <name>walk.verify-at</name>
    <message>
        <source>It runs at {entry}.</source>
        <translation>Il tourne à {entry}.</translation>
    </message>
</context>
<context>
    <name>walk.verify-bad</name>
    <message>
        <source>A segment that differs is named with both digests, and then it does what the plan says: {action}.</source>
        <translation>Un segment qui diffère est nommé avec les deux condensats, puis il fait ce que dit le plan&#xa0;: {action}.</translation>
    </message>
</context>
<context>
    <name>walk.verify-linux</name>
    <message>
        <source>Linux gives its purgatory a digest of all segments, but on 64-bit PowerPC that purgatory never looks at it.</source>
        <translation>Linux donne à son purgatory un condensat de tous les segments, mais sur PowerPC 64 bits ce purgatory ne le regarde jamais.</translation>
    </message>
</context>
<context>
    <name>walk.verify-not</name>
    <message>
        <source>nothing is checked</source>
        <translation>rien n’est vérifié</translation>
    </message>
</context>
<context>
    <name>walk.verify-own</name>
    <message>
        <source>The purgatory of the request does what its author wrote: that of kexec-tools hashes all segments and stops for good if their digest differs.</source>
        <translation>Le purgatory de la requête fait ce que son auteur a écrit&#xa0;: celui de kexec-tools condense tous les segments et s’arrête pour de bon si leur condensat diffère.</translation>
    </message>
</context>
<context>
    <name>walk.verify-risk</name>
    <message>
        <source>A segment that something wrote into is booted all the same.</source>
        <translation>Un segment dans lequel quelque chose a écrit est démarré quand même.</translation>
    </message>
</context>
<context>
    <name>walk.verify-rows</name>
    <message>
        <source>It hashes the segments where they lie now ({count}, {bytes}) and compares each digest with the one that was sealed in.</source>
        <translation>Il condense les segments là où ils sont maintenant ({count}, {bytes}) et compare chaque condensat à celui qui a été scellé.</translation>
    </message>
</context>
<context>
    <name>why.backup</name>
    <message>
        <source>The crash kernel writes over {saved} when it starts; the purgatory copies that here first, and the dump takes it from here.</source>
        <translation>Le noyau de crash écrase {saved} en démarrant ; le purgatory le copie d’abord ici, et le vidage le prend d’ici.</translation>
    </message>
</context>
<context>
    <name>why.elfcorehdr</name>
    <message>
        <source>It tells the crash kernel what to save: {notes} notes of the running kernel, the copy of {saved}, and {ranges} ranges of RAM, {size} in all, without the crash region; in the byte order of the new kernel, which reads it.</source>
        <translation>Il dit au noyau de crash quoi sauver : {notes} notes du noyau en marche, la copie de {saved}, et {ranges} plages de RAM, {size} en tout, sans la région de crash ; dans l’ordre d’octets du nouveau noyau, qui le lit.</translation>
    </message>
</context>
<context>
    <name>why.paddr</name>
    <message>
        <source>kexec-tools leaves every PT_LOAD but the first at its p_paddr {paddr}.</source>
        <translation>kexec-tools laisse chaque PT_LOAD sauf le premier à son p_paddr {paddr}.</translation>
    </message>
</context>
<context>
    <name>why.pinned</name>
    <message>
        <source>Pinned at {address} by the request.</source>
        <translation>Épinglé à {address} par la requête.</translation>
    </message>
</context>
<context>
    <name>why.span</name>
    <message>
        <source>All PT_LOADs keep their distances: {offset} into the place at {address} that was found for {size} bytes.</source>
        <translation>Tous les PT_LOAD gardent leurs distances&#xa0;: {offset} dans la place à {address} qui a été trouvée pour {size} octets.</translation>
    </message>
</context>
<context>
    <name>workspace.no-change</name>
    <message>
        <source>no change of a tree is called so</source>
        <translation>aucune modification d’arbre ne s’appelle ainsi</translation>
    </message>
</context>
<context>
    <name>workspace.no-hex</name>
    <message>
        <source>pairs of hexadecimal digits were expected</source>
        <translation>des paires de chiffres hexadécimaux étaient attendues</translation>
    </message>
</context>
<context>
    <name>workspace.no-mismatch</name>
    <message>
        <source>&quot;stop&quot;, &quot;reboot&quot; or &quot;continue&quot; was expected</source>
        <translation>&quot;stop&quot;, &quot;reboot&quot; ou &quot;continue&quot; était attendu</translation>
    </message>
</context>
<context>
    <name>workspace.no-order</name>
    <message>
        <source>&quot;little&quot; or &quot;big&quot; was expected</source>
        <translation>&quot;little&quot; ou &quot;big&quot; était attendu</translation>
    </message>
</context>
<context>
    <name>workspace.no-range</name>
    <message>
        <source>begin must lie below end</source>
        <translation>le début doit être sous la fin</translation>
    </message>
</context>
<context>
    <name>workspace.other-schema</name>
    <message>
        <source>is no workspace that this version knows</source>
        <translation>n’est pas un espace de travail que cette version connaît</translation>
    </message>
</context>
<context>
    <name>workspace.too-large</name>
    <message>
        <source>is too large for a workspace</source>
        <translation>est trop grand pour un espace de travail</translation>
    </message>
</context>
</TS>
