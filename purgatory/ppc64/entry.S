/* The purgatory's way in and out.
 *
 * The old kernel enters it as it enters any new image: on one CPU, MMU off, in the old kernel's own byte order, with
 * r3 = hardware CPU id, r4 = the address it jumped to, r5 = 0. That is why there is one build for each byte order. Before,
 * the old kernel has copied the first 256 bytes of the image to physical 0, and sends all other CPUs to absolute 0x60 with
 * r3 = their ids. Those bytes must therefore be the *new* kernel's. The loader puts the new kernel's first 256 bytes here,
 * except for the first word, which stays the branch to our own code; nothing below 0x100 but that word may be
 * relied upon. The word at 0x5c is run_at_load: 1 tells a relocatable kernel to stay where it is.
 *
 * The new kernel is entered big-endian, whatever it is: its first instructions are valid in that order and switch by
 * themselves, and kernels too old to do so are big-endian. It gets r3 = device tree, r4 = its own address, r5 = 0 (else it
 * would believe that Open Firmware called it), r8 and r9 = OPAL's base and entry for early messages.
 *
 * A little-endian purgatory leaves by rfid, the only way to clear MSR[LE]; a big-endian one just branches. */
#include "purgatory/ppc64/assembly.inc"

	.section .text.purgatory_start, "ax"
	.balign	256
	.globl	purgatory_start
	.type	purgatory_start, @object
purgatory_start:
	b	.Lmaster
	.org	purgatory_start + 0x5c
	.globl	run_at_load
	.type	run_at_load, @object
	.size	run_at_load, 4
run_at_load:
	.long	0x72756e30		/* "run0": stay out of it */
	.org	purgatory_start + 0x60
.Lhold:
	or	31, 31, 31		/* very low thread priority */
	b	.Lhold
	.org	purgatory_start + 0x100
	.size	purgatory_start, 0x100

.Lmaster:
	or	2, 2, 2			/* normal thread priority: there is work to do */
	mr	31, 3
	SET_TOC
	addis	1, 2, .LstackTop@toc@ha
	addi	1, 1, .LstackTop@toc@l
	li	0, 0
	stdu	0, -128(1)		/* the last frame: no caller */
	mr	3, 31
	bl	CODE(purgatoryMain)
	nop

	/* enterKernel(r3 = device tree, r4 = kernel, r5 = OPAL base, r6 = OPAL entry) */
	FUNCTION enterKernel
	mr	8, 5
	mr	9, 6
	li	5, 0
	li	6, 0
	li	7, 0
	sync
	isync
#ifdef __LITTLE_ENDIAN__
	mfmsr	10
	li	11, 1
	andc	10, 10, 11
	mtsrr0	4
	mtsrr1	10
	rfid
#else
	mtctr	4
	bctr
#endif

	.section .bss.stack, "aw", @nobits
	.balign	16
	.space	16384
.LstackTop:
	.space	16
