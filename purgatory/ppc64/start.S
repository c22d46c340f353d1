/* The start of a program that is entered like a kernel: at its first byte, MMU off, at any address, in either byte order
 * and either 32-bit or 64-bit mode. The demo kernel and the rehearsal stage begin with it.
 *
 * The first word is chosen so that it does nothing in our own order (a trap on "never") and, read with its bytes swapped,
 * is a branch over the next word. The words after that are written byte-swapped for the CPU that arrives in the
 * other order: they flip MSR[LE] and go on by rfid. Offset 0x5c holds the word that kexec loaders know as run_at_load,
 * offset 0x60 is where a kexec sends the other CPUs, big-endian: here they wait for ever. */
#include "purgatory/ppc64/assembly.inc"

	/* An instruction word for the order that this program does not have. */
	.macro SWAPPED word
	.long	(((\word) & 0xff) << 24) | (((\word) & 0xff00) << 8) | (((\word) >> 8) & 0xff00) | (((\word) >> 24) & 0xff)
	.endm

	.section .head, "ax"
	.globl	programStart
	.type	programStart, @object
	.size	programStart, 256
programStart:
	tdi	0, 0, 0x48		/* swapped: b .+8 */
	b	.LownOrder
	SWAPPED	0x7d6000a6		/* mfmsr  r11 */
	SWAPPED	0x696b0001		/* xori   r11, r11, 1        the other order */
	SWAPPED	0x429f0005		/* bcl    20, 31, .+4 */
	SWAPPED	0x7d4802a6		/* mflr   r10                this instruction's address */
	SWAPPED	0x394a0014		/* addi   r10, r10, 20       the word after rfid */
	SWAPPED	0x7d5a03a6		/* mtsrr0 r10 */
	SWAPPED	0x7d7b03a6		/* mtsrr1 r11 */
	SWAPPED	0x4c000024		/* rfid */
	li	0, 1			/* entered in the other order */
	b	.Lstart
.LownOrder:
	li	0, 0
	b	.Lstart
	.org	programStart + 0x5c
	.long	0x72756e30		/* "run0" */
	.org	programStart + 0x60
	BIG	0x7ffffb78		/* or	31, 31, 31	very low thread priority */
	BIG	0x4bfffffc		/* b	.-4 */
	.org	programStart + 0x100

.Lstart:
	mfmsr	11
	li	10, 1
	rldicr	10, 10, 63, 0
	or	10, 10, 11
	mtmsrd	10			/* 64-bit from here */
	isync
	xor	10, 11, 0		/* MSR as it was: LE flipped back */
	bcl	20, 31, .Lhere
.Lhere:	mflr	11
	addi	11, 11, programStart - .Lhere
	addis	2, 11, (.TOC. - programStart)@ha
	addi	2, 2, (.TOC. - programStart)@l
	addis	12, 2, .Lstate@toc@ha
	addi	12, 12, .Lstate@toc@l
	std	3, 0(12)
	std	4, 8(12)
	std	5, 16(12)
	std	6, 24(12)
	std	7, 32(12)
	std	8, 40(12)
	std	9, 48(12)
	std	10, 56(12)
	std	11, 64(12)
	addis	1, 2, .LstackTop@toc@ha
	addi	1, 1, .LstackTop@toc@l
	li	0, 0
	stdu	0, -128(1)
	mr	3, 12
	bl	CODE(programMain)
	nop

	.section .bss.start, "aw", @nobits
	.balign	16
	.space	32768
.LstackTop:
	.space	16
.Lstate:
	.space	72
