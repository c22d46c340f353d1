#ifndef KWB_PURGATORY_PPC64_PARAMETERS_H
#define KWB_PURGATORY_PPC64_PARAMETERS_H

#include <stdint.h>

/// The values that whoever loads the purgatory writes into its image, in the purgatory's own byte order. The
/// names kernel, dt_offset, backup_start, panic_kernel, opal_base, opal_entry, run_at_load and
/// purgatory_start mean what they mean in the purgatories of Linux and kexec-tools; those of our own begin
/// with kwb_.

enum { KWB_REGION_ROWS = 16, KWB_REGION_NAME = 16, KWB_PLAN_ID = 32 };

/// One segment to verify.
struct KwbRegion {
    uint64_t start;
    uint64_t size;
    unsigned char digest[32];   ///< SHA-256 of its `size` bytes
    char name[KWB_REGION_NAME]; ///< padded with NUL
};

enum OnMismatch { ON_MISMATCH_STOP = 0, ON_MISMATCH_REBOOT = 1, ON_MISMATCH_GO_ON = 2 };

extern uint64_t kernel;       ///< where the new kernel is entered
extern uint64_t dt_offset;    ///< its flattened device tree
extern uint64_t backup_start; ///< crash image: where the first 64 KiB of memory are saved; 0: not at all
extern uint32_t panic_kernel; ///< 1: crash image
extern uint64_t opal_base;    ///< 0: no OPAL
extern uint64_t opal_entry;

extern uint32_t kwb_console;           ///< enum ConsoleKind
extern uint64_t kwb_vterm;             ///< unit number of the terminal: reg of its node
extern uint32_t kwb_on_mismatch;       ///< enum OnMismatch
extern uint64_t kwb_rtas_base;         ///< linux,rtas-base
extern uint64_t kwb_rtas_entry;        ///< linux,rtas-entry; 0: no RTAS
extern uint32_t kwb_rtas_reboot_token; ///< the property system-reboot of /rtas
extern char kwb_plan_id[KWB_PLAN_ID];  ///< padded with NUL
extern uint32_t kwb_region_count;
extern struct KwbRegion kwb_regions[KWB_REGION_ROWS];

/// In entry.S: the first 256 bytes of the image, and the word at 0x5c of them.
extern unsigned char purgatory_start[256];
extern uint32_t run_at_load;

#endif
