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
