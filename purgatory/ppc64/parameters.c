/* The patched values. Loaders look them up by name and size and can write only where the file has bytes, so
 * they are kept out of .bss although they start as zero, and out of read-only data so that no value is folded
 * into code. */
#include "purgatory/ppc64/parameters.h"
#include "purgatory/ppc64/firmware.h"

#define PATCHED __attribute__((section(".data.parameters"), used))

PATCHED uint64_t kernel = 0;
PATCHED uint64_t dt_offset = 0;
PATCHED uint64_t backup_start = 0;
PATCHED uint64_t opal_base = 0;
PATCHED uint64_t opal_entry = 0;
PATCHED uint64_t kwb_vterm = 0;
PATCHED uint64_t kwb_rtas_base = 0;
PATCHED uint64_t kwb_rtas_entry = 0;
PATCHED uint32_t kwb_rtas_reboot_token = RTAS_NO_TOKEN;
PATCHED uint32_t panic_kernel = 0;
PATCHED uint32_t kwb_console = 0;
PATCHED uint32_t kwb_on_mismatch = ON_MISMATCH_STOP;
PATCHED char kwb_plan_id[KWB_PLAN_ID] = "";
PATCHED uint32_t kwb_region_count = 0;
PATCHED struct KwbRegion kwb_regions[KWB_REGION_ROWS] = {{0}};
