#pragma once

#include "core/devicetree/tree.h"

/// A flattened tree that is edited in place by libfdt, as Linux, kexec-tools and others do it. What is not
/// touched keeps its bytes, a new property or node comes first in its parent, and the name of a property that
/// went stays in the strings block: all that decides the size and the bytes of the tree they hand over.
namespace kwb {

class FlatTree {
public:
    /// A copy, with room to edit it, of a flattened tree that parseDtb accepts. Errors: malformed.
    static Result<FlatTree> open(ByteView dtb);

    /// Whether an edit could not be done.
    bool failed() const { return failure_ != 0; }
    /// totalsize of the tree that was opened.
    std::uint64_t openedSize() const { return openedSize_; }

    // The edits. Nodes are addressed by full path. After one that cannot be done (no such node, or one of two
    // nodes of one name) nothing is done any more.
    void setProperty(std::string_view path, const std::string &property, ByteView value);
    void removeProperty(std::string_view path, const std::string &property);
    /// Adds a node with all that it holds; each of its properties and children comes in front of the one
    /// before.
    void addNode(std::string_view parent, const TreeNode &node);
    void removeNode(std::string_view path);
    void addReservation(TreeReservation row);
    void removeReservation(TreeReservation row);
    void setBootCpuidPhys(std::uint32_t cpu);

    /// The length of packed().
    std::uint64_t packedSize() const;
    /// The tree without what is left free in it. Errors: malformed (an edit that could not be done), limit (1
    /// GiB or more).
    Result<Bytes> packed() const;
    /// The tree in `size` bytes, what is left free at the end being zeros; packed() if it needs more.
    Result<Bytes> inSize(std::uint64_t size) const;

private:
    FlatTree() = default;
    int node(std::string_view path) const;
    template <class Edit>
    void edit(Edit &&edit);

    Bytes bytes_;
    std::uint64_t openedSize_ = 0;
    int failure_ = 0; ///< libfdt's code of the first edit that could not be done
};

} // namespace kwb
