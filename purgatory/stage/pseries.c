/* The stage under Open Firmware (SLOF, or QEMU's virtual one).
 *
 * A pseries machine gives no flattened tree: its tree lives in Open Firmware and is asked for node by node.
 * Open Firmware goes away with the old kernel; what stays is RTAS, which has to be instantiated in memory of
 * our choice before that. Its base and entry are then known to the tree, as an old kernel would have put them
 * there. And an old kernel has negotiated what it can do (PAPR, ibm,client-architecture-support): which MMU
 * and interrupt controller the machine has from then on, which firmware writes into the tree. A new kernel
 * that is handed a tree of after that, on a machine where it did not happen, finds hypercalls refused. */
#include "purgatory/common/text.h"
#include "purgatory/ppc64/machine.h"
#include "purgatory/stage/open_firmware.h"
#include "purgatory/stage/others.h"
#include "purgatory/stage/stage.h"

enum { NAME_SIZE = 32, PATH_SIZE = 256, VALUE_SIZE = 65536, DEEPEST = 16, NO_NODE = 0xffffffff };

static uint8_t value[VALUE_SIZE] __attribute__((aligned(16)));
static char arguments[2048];
static char path[PATH_SIZE];

static uint32_t findNode(const char *name)
{
    return ofAsk("finddevice", OF_ARGUMENTS(OF_ADDRESS(name)));
}

/* The length of the property, at most that of the buffer; negative if there is none. */
static int32_t getProperty(uint32_t node, const char *name, void *buffer, uint32_t size)
{
    const int32_t length =
        (int32_t)ofAsk("getprop", OF_ARGUMENTS(node, OF_ADDRESS(name), OF_ADDRESS(buffer), size));
    return length > (int32_t)size ? (int32_t)size : length;
}

/* The last component of the node's path. */
static const char *nodeName(uint32_t node)
{
    for (unsigned int i = 0; i < PATH_SIZE; i++)
        path[i] = '\0';
    ofAsk("package-to-path", OF_ARGUMENTS(node, OF_ADDRESS(path), PATH_SIZE - 1));
    const char *name = path;
    for (const char *at = path; *at != '\0'; at++) {
        if (*at == '/') name = at + 1;
    }
    return name;
}

static void copyProperties(struct Stage *stage, uint32_t node, const char *nodeText)
{
    static char names[2][NAME_SIZE + 1];
    unsigned int turn = 0;
    names[0][0] = '\0';
    while (ofAsk("nextprop", OF_ARGUMENTS(node, OF_ADDRESS(names[turn]), OF_ADDRESS(names[1 - turn]))) == 1) {
        turn = 1 - turn;
        const char *name = names[turn];
        if (kwbTextEqual(name, "name") || stageReplaces(nodeText, name)) continue;
        const int32_t length = getProperty(node, name, value, VALUE_SIZE);
        if (length >= 0) treeProperty(&stage->writer, name, value, (uint32_t)length);
    }
}

static void copyNode(struct Stage *stage, uint32_t node, unsigned int depth)
{
    char name[NAME_SIZE * 2];
    const char *full = nodeName(node);
    unsigned int size = 0;
    for (; full[size] != '\0' && size + 1 < sizeof name; size++)
        name[size] = full[size];
    name[size] = '\0';

    treeBegin(&stage->writer, name);
    copyProperties(stage, node, name);
    stageAddTo(stage, name);
    uint32_t child = depth < DEEPEST ? ofAsk("child", OF_ARGUMENTS(node)) : 0;
    for (; child != 0 && child != NO_NODE; child = ofAsk("peer", OF_ARGUMENTS(child)))
        copyNode(stage, child, depth + 1);
    treeEnd(&stage->writer);
}

/* Puts RTAS where the options say, and reserves it; without success the tree will say that there is none. */
static void instantiateRtas(struct Stage *stage)
{
    uint32_t size = 0, failed = 1, entry = 0;
    const uint64_t wanted = stage->rtas;
    stage->rtas = 0;
    const uint32_t node = findNode("/rtas");
    if (wanted == 0 || getProperty(node, "rtas-size", &size, sizeof size) != sizeof size) return;
    size = (big32(size) + 0xfff) & ~0xfffU;
    if (ofAsk("claim", OF_ARGUMENTS(wanted, size, 0)) != wanted) return;
    const uint32_t instance = ofAsk("open", OF_ARGUMENTS(OF_ADDRESS("/rtas")));
    ofCall("call-method", OF_ARGUMENTS(OF_ADDRESS("instantiate-rtas"), instance, wanted), &failed, &entry);
    if (failed != 0 || entry != wanted) return;
    stage->rtas = wanted;
    treeReserve(&stage->writer, wanted, size);
}

/* The vectors as PAPR has them: the CPUs known (PVR mask and value; the last pair has a value outside its
 * mask), the number of vectors less one, then each with its length less one. Vector 1 names the architecture
 * levels, 2 to 4 are left to firmware, 5 holds what is asked for; its bytes count from 1. */
static void negotiate(struct Stage *stage)
{
    static const uint32_t processors[6] = {0xffff0000, 0x004e0000, 0xffffffff,
                                           0x0f000005, 0xfffffffe, 0x0f000001};
    static const uint8_t before[] = {5 - 1, 3 - 1, 0x00, 0xff, 0x80, 0, 0x80, 0, 0x80, 0, 0x80, 26 - 1};
    static uint8_t vectors[96] __attribute__((aligned(64)));
    uint8_t *at = vectors;
    for (unsigned int i = 0; i < 24; i++)
        *at++ = (uint8_t)(processors[i / 4] >> (24 - i % 4 * 8));
    for (unsigned int i = 0; i < sizeof before; i++)
        *at++ = before[i];
    uint8_t *fifth = at - 1;
    const uint8_t radix = (uint8_t)(stage->capabilities >> 8);
    fifth[2] = 0xf9;
    fifth[5] = (radix & 0x40) != 0 ? 0xa0 : 0x80;
    fifth[6] = 0x05;
    fifth[11] = 0x08; /* 2048 CPUs at most */
    fifth[21] = 0x01;
    fifth[22] = 0x80;
    fifth[23] = (uint8_t)(stage->capabilities >> 16);
    fifth[24] = radix;
    fifth[26] = (uint8_t)stage->capabilities;
    uint32_t failed = 1, refused = 1;
    const uint32_t instance = ofAsk("open", OF_ARGUMENTS(OF_ADDRESS("/")));
    ofCall("call-method",
           OF_ARGUMENTS(OF_ADDRESS("ibm,client-architecture-support"), instance, OF_ADDRESS(vectors)),
           &failed, &refused);
    ofCall("close", OF_ARGUMENTS(instance), 0, 0);
    if (failed != 0 || refused != 0)
        consoleText(&stage->console, "stage: the firmware refused what was asked of it\n");
}

void prepareUnderOpenFirmware(struct Stage *stage)
{
    const struct Opal none = {0, 0};
    consoleOpen(&stage->console, CONSOLE_HYPERVISOR, 0, &none);
    ofOpen(stage->state->r5);
    getProperty(findNode("/chosen"), "bootargs", arguments, sizeof arguments - 1);
    stageParse(stage, arguments);
    stage->writer.base = (uint8_t *)stage->tree;
    instantiateRtas(stage);
    if (stage->capabilities != 0) negotiate(stage);
    if (stage->tree != 0) copyNode(stage, findNode("/"), 0);
    if (!stage->treeOnly) holdOthers(stage);
    ofCall("quiesce", 0, 0, 0, 0);
}
