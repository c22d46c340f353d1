#include "core/plan/request_spec.h"
#include "core/report/kernel_parameters.h"

#include <QTest>

#include <set>

using namespace kwb;
using State = CommandLineToken::State;

/// The words of a command line with what they mean.
class KernelParametersTest : public QObject {
    Q_OBJECT

private slots:
    void tableIsSortedAndWhole()
    {
        QVERIFY(kernelParameters().size() >= 60);
        std::set<std::string> ids;
        for (const KernelParameter &row : kernelParameters()) {
            QVERIFY2(ids.insert(row.meaning.id).second, row.name);
            QVERIFY2(std::string_view(row.meaning.english).ends_with('.'), row.name);
            QCOMPARE(findKernelParameter(row.name), &row);
        }
    }

    /// What the sources of Linux 6.1 say where names mislead.
    void powerpcMeaningsAreThoseOfTheSources()
    {
        const auto meaning = [](const char *name) {
            return Message(findKernelParameter(name)->meaning).text();
        };
        // arch/powerpc/kernel/security.c handle_no_pti
        QVERIFY(meaning("nopti").find("the same as no_rfi_flush") != std::string::npos);
        // kernel/panic.c has core_param() for panic_on_warn, not for panic_on_oops
        QVERIFY(meaning("panic_on_oops").find("oops=panic") != std::string::npos);
        // Documentation/admin-guide/kernel-parameters.txt
        QVERIFY(meaning("possible_cpus").find("without effect on powerpc") != std::string::npos);
        QVERIFY(meaning("ppc_tm").starts_with("\"off\""));
        // init/do_mounts_initrd.c no_initrd: looked at by initrd_load() alone, not by what unpacks an
        // initramfs
        QVERIFY(meaning("noinitrd").find("unpacked all the same") != std::string::npos);
        // arch/powerpc/kernel/prom_init.c early_cmdline_parse: not run after a kexec
        for (const char *name : {"iommu", "radix_hcall_invalidate", "svm"})
            QVERIFY2(meaning(name).find("only when Open Firmware starts the kernel") != std::string::npos,
                     name);
        // kernel/dma/Kconfig DMA_CMA: powerpc does not have what it needs
        QVERIFY(meaning("cma").find("without effect on powerpc") != std::string::npos);
        // security/lockdown/lockdown.c lock_kernel_down, kernel/smp.c nrcpus, drivers/pci/pci.c pci_setup
        for (const char *name : {"lockdown", "nr_cpus", "pci"})
            QVERIFY2(findKernelParameter(name)->repeated == Repeated::accumulates, name);
        // mm/hugetlb.c hugepages_setup: one for each hugepagesz= before it
        QVERIFY(findKernelParameter("hugepages")->repeated == Repeated::accumulates);
    }

    /// What Debian 12's dracut 059, initramfs-tools 0.142 and systemd 252 say of what they read.
    void meaningsAreThoseOfTheProgramsThatRead()
    {
        const auto says = [](const char *name, const char *part) {
            return Message(findKernelParameter(name)->meaning).text().find(part) != std::string::npos;
        };
        // dracut.cmdline(7): "only activate …"; dracut-emergency.sh gives a shell without rd.shell, too
        for (const char *name : {"rd.luks.uuid", "rd.lvm.lv", "rd.md.uuid"})
            QVERIFY2(says(name, "leaves alone those that are not named"), name);
        QVERIFY(says("rd.shell", "it does, unless this is 0"));
        QVERIFY(says("rd.break", "at the end if it names none"));
        // initramfs-tools(7), and scripts/local for rootdelay
        QVERIFY(says("panic", "gives no shell"));
        QVERIFY(says("break", "initramfs-tools"));
        QVERIFY(says("rootdelay", "the longest wait for its device"));
        // init/do_mounts.c knows PARTUUID= and PARTLABEL= only; initrds look for the others
        QVERIFY(says("root", "UUID= and LABEL= are understood by initrds alone"));
        // systemd(1): the name without "rd." counts in the main system alone
        QVERIFY(says("systemd.unit", "in the main system"));
        QVERIFY(says("systemd.log_level", "0 to 7"));
    }

    /// "CMDLINE='rd.break=mount rd.break=initqueue' dracut-getarg rd.break=mount" finds nothing: the last
    /// counts.
    void initrdsChooseAmongSeveral()
    {
        const auto steps = commandLineTokens("rd.break=mount rd.break=initqueue rd.lvm.lv=a/b rd.lvm.lv=a/c");
        QCOMPARE(static_cast<int>(steps[0].state), static_cast<int>(State::overridden));
        QCOMPARE(static_cast<int>(steps[1].state), static_cast<int>(State::effective));
        // dracut-getargs gives each
        QCOMPARE(static_cast<int>(steps[2].state), static_cast<int>(State::accumulated));
        // dracut reads each ip=, the init script of initramfs-tools keeps the last
        const auto addresses = commandLineTokens("ip=dhcp ip=eth1:dhcp");
        for (const CommandLineToken &token : addresses) {
            QCOMPARE(static_cast<int>(token.state), static_cast<int>(State::byReader));
            QVERIFY(describeToken(token).back().text().ends_with("depends on who reads it."));
        }
        QCOMPARE(static_cast<int>(commandLineTokens("ip=dhcp").front().state),
                 static_cast<int>(State::single));
    }

    void dashesAreUnderscores()
    {
        QVERIFY(findKernelParameter("disable-radix"));
        QCOMPARE(findKernelParameter("disable-radix"), findKernelParameter("disable_radix"));
        QVERIFY(!findKernelParameter("disable"));
        QVERIFY(!findKernelParameter(""));
    }

    void quotesFollowTheKernel()
    {
        const std::string line = " a=\"b c\"  \"d=e f\" lone \"x y ";
        const auto tokens = commandLineTokens(line);
        QCOMPARE(tokens.size(), std::size_t{4});
        QCOMPARE(tokens[0].name, std::string("a"));
        QCOMPARE(tokens[0].value.value(), std::string("b c"));
        QCOMPARE(tokens[1].name, std::string("d"));
        QCOMPARE(tokens[1].value.value(), std::string("e f"));
        QVERIFY(!tokens[2].value);
        QCOMPARE(tokens[3].name, std::string("x y "));
        for (const CommandLineToken &token : tokens)
            QCOMPARE(line.substr(token.span.begin, token.span.end - token.span.begin), token.text);
    }

    void repeatedParameters()
    {
        const auto tokens =
            commandLineTokens("console=hvc0 root=/dev/a log-buf-len=1M console=tty0 root=/dev/b "
                              "log_buf_len=2M -- root=/x");
        const auto state = [&](std::size_t i) { return static_cast<int>(tokens[i].state); };
        QCOMPARE(state(0), static_cast<int>(State::accumulated));
        QCOMPARE(state(3), static_cast<int>(State::accumulated));
        QCOMPARE(state(1), static_cast<int>(State::overridden));
        QCOMPARE(state(4), static_cast<int>(State::effective));
        QCOMPARE(state(2), static_cast<int>(State::overridden));
        QCOMPARE(state(5), static_cast<int>(State::effective));
        QCOMPARE(tokens[4].count, 2U);
        QCOMPARE(state(6), static_cast<int>(State::forInit));
        QCOMPARE(state(7), static_cast<int>(State::forInit));
        QCOMPARE(tokens[4].value, commandLineValue("root=/dev/a root=/dev/b", "root"));
    }

    /// Linux 6.1 ignores what comes later: hash_setup and ima_template_setup (security/integrity/ima),
    /// default_hugepagesz_setup (mm/hugetlb.c), setup_earlycon (drivers/tty/serial/earlycon.c), and
    /// housekeeping_setup (kernel/sched/isolation.c).
    void firstOfSeveralCounts()
    {
        for (const std::string name :
             {"ima_hash", "ima_template", "default_hugepagesz", "earlycon", "isolcpus", "nohz_full"}) {
            const std::string line = name + "=1 root=/dev/a " + name + "=2 root=/dev/b " + name + "=3";
            const auto tokens = commandLineTokens(line);
            const auto state = [&](std::size_t i) { return static_cast<int>(tokens[i].state); };
            QCOMPARE(tokens.size(), std::size_t{5});
            QCOMPARE(state(0), static_cast<int>(State::effective));
            QCOMPARE(state(2), static_cast<int>(State::overridden));
            QCOMPARE(state(4), static_cast<int>(State::overridden));
            QCOMPARE(tokens[0].count, 3U);
            QVERIFY(describeToken(tokens[0]).back().text().ends_with("this one is the first and counts."));
            for (const std::size_t later : {std::size_t{2}, std::size_t{4}})
                QVERIFY(describeToken(tokens[later]).back().text().ends_with("this one is ignored."));
            // Its neighbour is as ever.
            QCOMPARE(state(1), static_cast<int>(State::overridden));
            QCOMPARE(state(3), static_cast<int>(State::effective));
            QVERIFY(describeToken(tokens[3]).back().text().ends_with("this one is the last and counts."));
        }
        QCOMPARE(static_cast<int>(commandLineTokens("ima_hash=sha256").front().state),
                 static_cast<int>(State::single));
    }

    void wordsAboutTokens()
    {
        const auto tokens = commandLineTokens("root=/dev/a unheard root=/dev/b");
        QCOMPARE(describeToken(tokens[0]).size(), std::size_t{2});
        QVERIFY(describeToken(tokens[0])[1].text().starts_with("root is given 2 times"));
        QVERIFY(describeToken(tokens[1]).empty());
    }

    void nothingIsNothing()
    {
        QVERIFY(commandLineTokens("").empty());
        QVERIFY(commandLineTokens(" \t\n ").empty());
        QCOMPARE(commandLineTokens("=").size(), std::size_t{1});
        QCOMPARE(commandLineTokens("\"").front().text, std::string("\""));
    }

    void inheritedLineLosesWhatBootLoadersAdd()
    {
        std::vector<std::string> dropped;
        QCOMPARE(inheritedCommandLine("BOOT_IMAGE=/vmlinux a kwb.plan=1 b=\"c d\"", dropped),
                 std::string("a b=\"c d\""));
        QCOMPARE(dropped.size(), std::size_t{2});
    }

    void pinsAndReservations()
    {
        QCOMPARE(parseReservation(" 0x1000 - 0x2000 ")->size(), std::uint64_t{0x1000});
        for (const char *text : {"", "0x1000", "0x2000-0x1000", "0x1000-0x1000", "1000-", "-0x2000",
                                 "0x1000-0x2000x", "0x1-0x10000000000000000"})
            QVERIFY2(!parseReservation(text), text);
        QCOMPARE(parsePin("initrd = 0x30000000")->second.value, std::uint64_t{0x30000000});
        for (const char *text : {"", "initrd", "=0x1", "initrd=", "initrd=x", "initrd=0x10000000000000000"})
            QVERIFY2(!parsePin(text), text);
    }
};

QTEST_GUILESS_MAIN(KernelParametersTest)
#include "tst_kernel_parameters.moc"
