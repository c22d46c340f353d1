/* The demo kernel: a stand-in for a real one that tells whether it was handed everything a kernel needs.
 *
 * It is no operating system. It starts like a ppc64 kernel does, looks at each thing that a kexec must leave
 * behind (the registers, the machine state, the device tree, reserved ranges, the initrd, the bytes for the
 * other CPUs), prints one line for each, then a verdict, and switches the machine off. What Linux would turn
 * into a silent hang shows here as one line with FAIL. The checks are in checks.c; this file finds the
 * console and ends the run. */
#include "purgatory/common/text.h"
#include "purgatory/demo/checks.h"
#include "purgatory/ppc64/machine.h"

#ifdef __LITTLE_ENDIAN__
#define ORDER_NAME "little-endian"
#else
#define ORDER_NAME "big-endian"
#endif

static struct Demo demo;

static int isHypervisorTerminal(const char *compatible)
{
    return kwbTextEqual(compatible, "hvterm1") || kwbTextEqual(compatible, "hvterm-protocol");
}

/* The unit of the first terminal below /vdevice; 0, "the first one", if the tree has none. */
static uint64_t findTerminal(const uint8_t *tree)
{
    struct FdtWalk walk = {.tree = tree};
    uint64_t unit = 0;
    int terminal = 0;
    for (;;) {
        switch (fdtNext(&walk)) {
        case FDT_BROKEN:
        case FDT_END:
            return 0;
        case FDT_BEGIN_NODE:
            terminal = 0;
            break;
        case FDT_PROPERTY:
            if (kwbTextEqual(walk.name, "compatible") && walk.length > 0 && walk.data[walk.length - 1] == 0)
                terminal = isHypervisorTerminal((const char *)walk.data);
            if (kwbTextEqual(walk.name, "reg") && walk.length == 4) unit = fdtNumber(walk.data, walk.length);
            break;
        default:
            if (terminal) return unit;
        }
    }
}

static void findFirmware(void)
{
    const uint8_t *tree = demo.tree;
    fdtFindNumber(tree, "/ibm,opal", "opal-base-address", &demo.opal.base);
    fdtFindNumber(tree, "/ibm,opal", "opal-entry-address", &demo.opal.entry);
    fdtFindNumber(tree, "/rtas", "linux,rtas-base", &demo.rtas.base);
    fdtFindNumber(tree, "/rtas", "linux,rtas-entry", &demo.rtas.entry);
    if ((demo.state->msr & MSR_HV) == 0) demo.opal.entry = 0;
}

static void powerOff(void)
{
    const uint32_t always[2] = {0xffffffff, 0xffffffff};
    uint64_t token = RTAS_NO_TOKEN;
    consoleFlush(&demo.console);
    if (demo.opal.entry != 0) {
        opalCall(&demo.opal, OPAL_CEC_POWER_DOWN, 0, 0, 0);
        stopHere(&demo.opal);
    }
    if (fdtFindNumber(demo.tree, "/rtas", "power-off", &token) && rtasReachable(&demo.rtas))
        rtasCall(&demo.rtas, (uint32_t)token, 2, always);
    consoleText(&demo.console, "DEMO cannot switch the machine off\n");
}

void programMain(const struct EntryState *state)
{
    demo.state = state;
    const int bareMetal = (state->msr & MSR_HV) != 0;
    if (treeIsReadable((const uint8_t *)state->r3)) {
        demo.tree = (const uint8_t *)state->r3;
        findFirmware();
        consoleOpen(&demo.console, bareMetal ? CONSOLE_OPAL : CONSOLE_HYPERVISOR, findTerminal(demo.tree),
                    &demo.opal);
    } else {
        /* Without a tree the first terminal of a hypervisor, or OPAL by the registers, may still carry the
         * bad news. */
        demo.opal = (struct Opal){.base = state->r8, .entry = bareMetal ? state->r9 : 0};
        consoleOpen(&demo.console, bareMetal ? CONSOLE_OPAL : CONSOLE_HYPERVISOR, 0, &demo.opal);
    }
    consoleText(&demo.console, "kexec-workbench demo kernel, " ORDER_NAME ", at ");
    consoleNumber(&demo.console, state->start);
    consoleText(&demo.console, "\n");
    runChecks(&demo);
    consoleText(&demo.console, "DEMO DONE ");
    if (demo.failures == 0) {
        consoleText(&demo.console, "ok\n");
    } else {
        consoleDecimal(&demo.console, demo.failures);
        consoleText(&demo.console, " failures\n");
    }
    if (demo.tree != 0) powerOff();
    consoleFlush(&demo.console);
    stopHere(&demo.opal);
}
