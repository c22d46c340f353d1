#ifndef KWB_PURGATORY_PPC64_ASSEMBLY_H
#define KWB_PURGATORY_PPC64_ASSEMBLY_H

/* For .S files only: what differs between the two byte orders and their ABIs.
 *
 * Little-endian objects follow ELFv2: a function symbol is the address of its code. Big-endian objects follow ELFv1 with
 * "dot symbols": `name` is a descriptor in .opd (code address, TOC base, environment), `.name` is the code, and calls go
 * to `.name`. None of the functions written in assembly uses r2 before it has saved it, so they need no separate
 * global and local entry in ELFv2. */

#ifdef __LITTLE_ENDIAN__
#define MSR_LE_OF_THIS_PROGRAM 1
#define CODE(name) name
#else
#define MSR_LE_OF_THIS_PROGRAM 0
#define CODE(name) .name
#endif

	/* Opens the function `name` for callers written in C. */
	.macro FUNCTION name
#ifdef __LITTLE_ENDIAN__
	.section .text.\name, "ax"
	.globl	\name
	.type	\name, @function
\name:
#else
	.section .opd, "aw"
	.balign	8
	.globl	\name
	.type	\name, @function
\name:	.quad	.\name, .TOC.@tocbase, 0
	.size	\name, 24
	.section .text.\name, "ax"
	.globl	.\name
	.type	.\name, @function
.\name:
#endif
	.endm

	/* An instruction word that the CPU fetches in big-endian order, whatever order the rest of the file has. */
	.macro BIG word
	.byte	((\word) >> 24) & 255, ((\word) >> 16) & 255, ((\word) >> 8) & 255, (\word) & 255
	.endm

	/* Sets r2 to the TOC base; spoils r11, r12 and LR. Needs no address to be known beforehand. */
	.macro SET_TOC
	bcl	20, 31, .Lhere\@
.Lhere\@:
	mflr	12
#ifdef __LITTLE_ENDIAN__
	addis	2, 12, (.TOC. - .Lhere\@)@ha
	addi	2, 2, (.TOC. - .Lhere\@)@l
#else
	b	.Lload\@
	.balign	8
.Ltoc\@:
	.quad	.TOC.@tocbase
.Lload\@:
	ld	2, (.Ltoc\@ - .Lhere\@)(12)
#endif
	.endm

#endif
