#pragma once

#include "core/plan/plan.h"
#include "core/report/expression.h"

namespace kwb {

/// What expressions can name of a plan. In names '_' also stands for '-' and for blanks.
///
///   page_size entry arch allocator cmdline cmdline.length kernel.file kernel.loads kernel.entry
///   old_order new_order ("little", "big")  ram.size first_block.end segments relocations sections edits
///   edits.added edits.changed edits.removed reservations digests late_slots findings.errors
///   findings.warnings findings.notes  toc
///   segment.NAME.mem .end .memsz .bufsz .align .position (from 1) .considered (places its search looked at)
///   memory.KIND.begin .end .size (the first range of the kind)
///   extent.STAGE.begin .end .size (kernel_moves …)
///   relocation.TYPE.count, and of the first of the type (without R_PPC64_): .place .s .addend .value .before
///   .after .symbol .formula
///   symbol.NAME, value.NAME (what was patched into it), section.NAME.begin .size (without the dot)
///
/// The plan must outlive the result.
Facts planFacts(const BootPlan &plan);

} // namespace kwb
