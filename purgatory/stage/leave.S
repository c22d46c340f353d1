/* How an old kernel leaves for the image it was given. */
#include "purgatory/ppc64/assembly.inc"

	/* leaveFor(r3 = CPU id or tree, r4 = address, r5 = OPAL base, r6 = OPAL entry, r7 = machine state) */
	FUNCTION leaveFor
	mr	8, 5
	mr	9, 6
	mtsrr0	4
	mtsrr1	7
	mtlr	4
	li	5, 0
	li	6, 0
	li	7, 0
	sync
	isync
	rfid

	/* Where the other CPUs wait, entered big-endian with r3 = id: says once who came and spins until it is let go to 0x60. */
	.section .data.hold, "aw"
	.balign	64
	.globl	holdLoop, holdRelease, holdArrived
holdLoop:
	BIG	0x429f0005		/* bcl	20, 31, .+4 */
	BIG	0x7ca802a6		/* mflr	r5		this instruction's address */
	BIG	0x38a50024		/* addi	r5, r5, 36	holdRelease */
	BIG	0x90650004		/* stw	r3, 4(r5) */
	BIG	0x80850000		/* lwz	r4, 0(r5) */
	BIG	0x2c040000		/* cmpwi r4, 0 */
	BIG	0x4182fff8		/* beq	.-8 */
	BIG	0x4c00012c		/* isync */
	BIG	0x38800000		/* li	r4, 0 */
	BIG	0x48000062		/* ba	0x60 */
holdRelease:
	.long	0
holdArrived:
	.long	-1
