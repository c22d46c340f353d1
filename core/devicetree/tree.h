#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A device tree as a value. libfdt checks and reads the flattened form; from then on nodes are addressed by
/// path (libfdt's node offsets move at every edit), so that a tree can be copied, compared and edited freely.
namespace kwb {

/// Nodes may lie this many levels below the root. Real trees have fewer than ten; the limit bounds every
/// recursion.
inline constexpr std::size_t maxTreeDepth = 64;
/// The longest name of a node or property, in bytes: what a file name in /proc/device-tree can hold. (The
/// format lets many properties share one name, so that without a limit a small file could grow without bound
/// when it is read.)
inline constexpr std::size_t maxTreeName = 255;
/// A flattened tree is smaller than this many bytes.
inline constexpr std::uint64_t maxDtbSize = std::uint64_t{1} << 30;

/// A property: its name and its raw bytes (all integers of a device tree are big-endian).
struct TreeProperty {
    std::string name;
    Bytes value;

    bool operator==(const TreeProperty &) const = default;
};

/// A node with its properties and children in the order of the source.
struct TreeNode {
    std::string name; ///< with unit address ("memory@0"); empty for the root
    std::vector<TreeProperty> properties;
    std::vector<TreeNode> children;

    const TreeProperty *property(std::string_view propertyName) const;
    const TreeNode *child(std::string_view childName) const; ///< by full name

    /// Big-endian cell, if the property is there and exactly 4 bytes.
    std::optional<std::uint32_t> u32(std::string_view propertyName) const;
    /// One or two cells (4 or 8 bytes) as a number.
    std::optional<std::uint64_t> number(std::string_view propertyName) const;
    /// The first string of the property, without its NUL. Nothing if it is not NUL-terminated text.
    std::optional<std::string> string(std::string_view propertyName) const;
    /// All strings of a string list; empty if it is not one.
    std::vector<std::string> strings(std::string_view propertyName) const;
    /// Whether the string list `compatible` holds `value`.
    bool compatible(std::string_view value) const;
    bool deviceType(std::string_view value) const;

    bool operator==(const TreeNode &) const = default;
};

/// A row of the memory reservation block, [address, address + size).
struct TreeReservation {
    PhysAddr address;
    std::uint64_t size = 0;

    bool operator==(const TreeReservation &) const = default;
};

/// #address-cells and #size-cells as a node gives them to its children (default 2 and 1, Devicetree
/// spec 2.3.5).
struct CellSizes {
    std::uint32_t address = 2;
    std::uint32_t size = 1;
};

struct DeviceTree {
    TreeNode root;
    std::vector<TreeReservation> reservations;
    std::uint32_t bootCpuidPhys = 0;

    /// The node at an absolute path: "/" or "/chosen" or "/cpus/PowerPC,POWER9@0". A component without unit
    /// address also stands for the first child whose name before '@' equals it, as in libfdt; a child of
    /// exactly that name goes first. Repeated and trailing slashes count as one.
    const TreeNode *find(std::string_view path) const;
    TreeNode *find(std::string_view path);
    /// The path of the node with this phandle (or linux,phandle); the first one if several claim it, as live
    /// trees do.
    std::optional<std::string> pathOfPhandle(std::uint32_t phandle) const;

    bool operator==(const DeviceTree &) const = default;
};

/// The cell sizes that `node` sets for its children.
CellSizes childCells(const TreeNode &node);

/// A cell group as it stands in reg-like properties.
struct RegEntry {
    PhysAddr address;
    std::uint64_t size = 0;
};
/// Splits a value into (address, size) pairs. Fails (malformed) if its length is no multiple of a pair, if a
/// cell size is above 2, or if address + size wraps.
Result<std::vector<RegEntry>> parseReg(ByteView value, CellSizes cells);

Bytes makeU32(std::uint32_t value);      ///< one big-endian cell
Bytes makeU64(std::uint64_t value);      ///< two big-endian cells
Bytes makeString(std::string_view text); ///< text and its NUL

/// Reads a flattened tree. `fdt_check_full` with the real length comes first, so that nothing later can leave
/// the buffer; then every node, property and reservation is copied. Trailing bytes behind totalsize are
/// ignored. Names that stand twice in a node are kept, in order. Errors: malformed, with the offset or path;
/// limit (deeper than maxTreeDepth, over 1 GiB).
Result<DeviceTree> parseDtb(ByteView dtb);

/// Writes version 17 (compatible with 16), packed, rows of the reservation block first; structure and strings
/// follow. `extraSpace` free bytes are left at the end (totalsize counts them). Errors: limit (1 GiB or more,
/// deeper than maxTreeDepth), malformed (a name that the format cannot hold; a reservation of size 0, which
/// would end the block).
Result<Bytes> makeDtb(const DeviceTree &tree, std::uint32_t extraSpace = 0);
/// The length of what makeDtb would write, without writing it. Errors as makeDtb, but for rows of size 0.
Result<std::uint64_t> dtbSize(const DeviceTree &tree);

/// DTS source that dtc accepts and compiles back to the same tree (`/dts-v1/;`, /memreserve/ rows, properties
/// typed by their look: string list, cells, bytes). Properties are printed in the tree's order. DTS cannot
/// say bootCpuidPhys (`dtc -b`), nor a name with characters outside [0-9a-zA-Z,._+*#?@-]: each such character
/// is printed as '_', with the true name in a comment. Duplicate phandles, two siblings of one name and names
/// the specification forbids need `dtc -f`. dtc drops a property "name" that repeats its node's name.
std::string printDts(const DeviceTree &tree);

/// A property value in DTS syntax as people type it: `<1 0x2>`, `"a", "b"`, `[00 ff]`, several joined by
/// commas, or nothing (an empty property). `/bits/ N` is understood. Errors: malformed with the column as
/// offset.
Result<Bytes> parseDtsValue(std::string_view text);
/// How printDts would write a value (without name and semicolon); empty text for an empty value.
std::string printDtsValue(ByteView value);
// The lines of printDts without indent and line end: of a row of the reservation block, of a property, and
// the one that opens a node other than the root.
std::string printDtsReservation(const TreeReservation &row);
std::string printDtsProperty(const TreeProperty &property);
std::string printDtsHead(std::string_view name);

} // namespace kwb
