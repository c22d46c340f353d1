/* Hypercalls, firmware calls and cache upkeep, callable from C.
 *
 * Firmware on POWER is big-endian code in real mode: OPAL in 64-bit mode, RTAS in 32-bit mode. Only rfid can change the
 * byte order and the address at once, so a call is: save what the ABI promises to keep, put the return address in LR, the
 * target in SRR0, its machine state in SRR1, rfid. Firmware returns with blr in *its* mode, so the first instructions
 * after the call are big-endian words in both builds; they switch to 64-bit mode and, with another rfid, to our order.
 *
 * A 32-bit service keeps only the lower halves of registers (PAPR), so every non-volatile register goes to the
 * stack and the stack pointer itself into a word beside the code, which is found again from the program counter. That word
 * is also what forbids two calls at a time. */
#include "purgatory/ppc64/assembly.inc"

#define FRAME 320
#define SAVED_REGISTERS 128
#define SAVED_TOC 120

	FUNCTION readMsr
	mfmsr	3
	blr

	FUNCTION hypervisorCall
	mfcr	0
	std	0, 8(1)
	.long	0x44000022		/* sc 1 */
	ld	0, 8(1)
	mtcrf	0xff, 0
	blr

	/* r3 = struct FirmwareCall */
	FUNCTION callFirmware
	mflr	0
	std	0, 16(1)
	mfcr	0
	std	0, 8(1)
	stdu	1, -FRAME(1)
	std	2, SAVED_TOC(1)
	.irp	register, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	std	\register, (SAVED_REGISTERS + 8 * (\register - 13))(1)
	.endr
	bcl	20, 31, .Laway
.Laway:	mflr	11
	std	1, (.LsavedStack - .Laway)(11)
	addi	11, 11, .Lback - .Laway
	mtlr	11
	ld	0, 56(3)
	mtsrr0	0
	ld	0, 64(3)
	mtsrr1	0
	ld	0, 40(3)
	ld	2, 48(3)
	ld	4, 8(3)
	ld	5, 16(3)
	ld	6, 24(3)
	ld	7, 32(3)
	ld	3, 0(3)
	rfid
	.balign	8
.LsavedStack:
	.quad	0
.Lback:
	BIG	0x7d6000a6		/* mfmsr  r11 */
	BIG	0x39400001		/* li     r10, 1 */
	BIG	0x794af806		/* rldicr r10, r10, 63, 0    MSR[SF] */
	BIG	0x7d6b5378		/* or     r11, r11, r10 */
	BIG	0x7d600164		/* mtmsrd r11                64-bit from here */
	BIG	(0x616b0000 | MSR_LE_OF_THIS_PROGRAM)	/* ori    r11, r11, MSR[LE] */
	BIG	0x429f0005		/* bcl    20, 31, .+4 */
	BIG	0x7d4802a6		/* mflr   r10                this instruction's address */
	BIG	0x394a0014		/* addi   r10, r10, 20       the word after rfid */
	BIG	0x7d5a03a6		/* mtsrr0 r10 */
	BIG	0x7d7b03a6		/* mtsrr1 r11 */
	BIG	0x4c000024		/* rfid */
	ld	1, (.LsavedStack - (.Lback + 28) - 20)(10)
	ld	2, SAVED_TOC(1)
	.irp	register, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
	ld	\register, (SAVED_REGISTERS + 8 * (\register - 13))(1)
	.endr
	addi	1, 1, FRAME
	ld	0, 8(1)
	mtcrf	0xff, 0
	ld	0, 16(1)
	mtlr	0
	blr

	/* r3 = begin, r4 = end. 32-byte steps are right for every cache block size. */
	FUNCTION syncCode
	clrrdi	3, 3, 5
	mr	5, 3
1:	dcbst	0, 5
	addi	5, 5, 32
	cmpld	5, 4
	blt	1b
	sync
2:	icbi	0, 3
	addi	3, 3, 32
	cmpld	3, 4
	blt	2b
	sync
	isync
	blr
