# The Debian package: cpack -G DEB. dpkg-shlibdeps finds the libraries, so that their versions are right.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME kexec-workbench)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_VENDOR "The Kexec Workbench project")
set(CPACK_PACKAGE_CONTACT "The Kexec Workbench project <kexec-workbench@users.noreply.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "plan and explain a kexec boot of another machine")
set(CPACK_PACKAGE_DESCRIPTION
"kexec starts a new Linux kernel from a running one, without firmware. When it
fails, it fails in silence. Kexec Workbench plans such a boot for a PowerPC
machine on any other machine and explains every decision: where kernel, initrd,
device tree and purgatory go and why, what was relocated, what was edited, and
what would kill the boot.

It packs the placed result into a bundle that loads on the target with nothing
installed there, and rehearses it in QEMU. The package has a window,
kexec-workbench, and a program for the command line, kwb.")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
                                                WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# QEMU runs rehearsals; texts of Qt's own are in the second.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qemu-system-ppc, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "openssh-client, device-tree-compiler")
include(CPack)
