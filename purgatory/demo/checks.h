#ifndef KWB_PURGATORY_DEMO_CHECKS_H
#define KWB_PURGATORY_DEMO_CHECKS_H

#include "purgatory/ppc64/console.h"
#include "purgatory/ppc64/fdt.h"
#include "purgatory/ppc64/start.h"

/// All that the demo kernel knows.
struct Demo {
    const struct EntryState *state;
    const uint8_t *tree; ///< null: r3 held none
    struct Console console;
    struct Opal opal; ///< from the tree, entry 0 if there is none
    struct Rtas rtas; ///< from the tree, entry 0 if there is none
    unsigned int failures;
};

/// Whether a flattened tree that this program can read begins there.
int treeIsReadable(const uint8_t *tree);
/// Makes every check and prints a line "DEMO OK <what>: …" or "DEMO FAIL <what>: …" for each.
void runChecks(struct Demo *demo);

#endif
