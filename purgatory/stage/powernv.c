/* The stage under skiboot, which gives a flattened tree in r3 and OPAL's base and entry in r8 and r9. The
 * tree is copied with the properties that a plan would replace, and with skiboot's reservations. */
#include "purgatory/ppc64/fdt.h"
#include "purgatory/stage/stage.h"

static void copyReservations(struct Stage *stage, const uint8_t *tree)
{
    const uint8_t *row = tree + fdtHeader(tree, FDT_HEADER_RESERVATIONS);
    for (; fdtNumber(row, 8) != 0 || fdtNumber(row + 8, 8) != 0; row += 16)
        treeReserve(&stage->writer, fdtNumber(row, 8), fdtNumber(row + 8, 8));
}

/* Only nodes right below the root can be the ones that we change. */
static void copyTree(struct Stage *stage, const uint8_t *tree)
{
    struct FdtWalk walk = {.tree = tree};
    const char *node = "";
    for (;;) {
        switch (fdtNext(&walk)) {
        case FDT_BEGIN_NODE:
            node = walk.depth == 2 ? walk.name : "";
            treeBegin(&stage->writer, walk.name);
            stageAddTo(stage, node);
            break;
        case FDT_PROPERTY:
            if (!stageReplaces(node, walk.name))
                treeProperty(&stage->writer, walk.name, walk.data, walk.length);
            break;
        case FDT_END_NODE:
            node = "";
            treeEnd(&stage->writer);
            break;
        default:
            return;
        }
    }
}

void prepareUnderOpal(struct Stage *stage)
{
    const uint8_t *tree = (const uint8_t *)stage->state->r3;
    const struct Opal opal = {.base = stage->state->r8, .entry = stage->state->r9};
    consoleOpen(&stage->console, CONSOLE_OPAL, 0, &opal);
    uint32_t length = 0;
    const uint8_t *arguments = fdtProperty(tree, "/chosen", "bootargs", &length);
    stageParse(stage, arguments != 0 ? (const char *)arguments : "");
    stage->rtas = 0;
    stage->bootCpu = fdtHeader(tree, FDT_HEADER_BOOT_CPU);
    if (stage->tree == 0) return;
    stage->writer.base = (uint8_t *)stage->tree;
    copyReservations(stage, tree);
    copyTree(stage, tree);
}
