#include "core/devicetree/names.h"
#include "core/devicetree/tree.h"

#include <libfdt.h>

#include <cstring>

// The flattened form (Devicetree specification 0.4, chapter 5) is a header with offsets to three blocks: the
// memory reservation block (pairs of 64-bit address and size, ended by a pair with size 0), the structure
// block and the strings block. The structure block is a row of 32-bit tokens: FDT_BEGIN_NODE with the node's
// name, FDT_PROP with a length, the offset of the property's name in the strings block and the value,
// FDT_END_NODE, FDT_NOP and, once, FDT_END. In a node all properties come before the first child. Versions
// before 16 differ in small ways (full paths as names, 8-byte alignment of long values); libfdt hides them.
//
// libfdt's fdt_check_full proves that a walk over the tokens stays inside the buffer, with one hole: it adds
// the length of a property to an int without a check, so that a length near 2^32 leads backwards. Such a tree
// makes fdt_check_full of libfdt 1.6.1 itself run for ever, or is passed with a length that counts as
// negative. So the lengths are looked at one by one before anything walks on. It also reads the root's name
// without asking whether there is one, which before version 16 needs a '/'.

namespace kwb {

namespace {

constexpr std::size_t headerSizeV1 = 28;

std::unexpected<Error> damaged(int code, Place place = {})
{
    return fail(ErrorKind::malformed,
                {KWB_MSG("devicetree.damaged", "the device tree is damaged: {reason}"),
                 {{"reason", fdt_strerror(code)}}},
                std::move(place));
}

/// The header: that the whole tree lies in `dtb`, and is not too large for libfdt's int offsets.
Status checkHeader(ByteView dtb)
{
    if (load<std::uint32_t>(dtb, 0, ByteOrder::big) != FDT_MAGIC)
        return fail(ErrorKind::malformed,
                    {KWB_MSG("devicetree.magic",
                             "not a flattened device tree: the magic number 0xd00dfeed is missing")},
                    {.offset = 0});
    if (dtb.size() < headerSizeV1 || dtb.size() < fdt_header_size(dtb.data()))
        return damaged(-FDT_ERR_TRUNCATED, {.offset = dtb.size()});
    const std::uint64_t totalSize = fdt_totalsize(dtb.data());
    if (totalSize > dtb.size())
        return fail(
            ErrorKind::malformed,
            {KWB_MSG("devicetree.cut", "the device tree says it has {total} bytes, but {present} are there"),
             {{"total", std::to_string(totalSize)}, {"present", std::to_string(dtb.size())}}},
            {.offset = 4});
    if (totalSize >= maxDtbSize)
        return fail(ErrorKind::limit,
                    {KWB_MSG("devicetree.size", "a device tree of 1 GiB or more is not read")},
                    {.offset = 4});
    if (const int code = fdt_check_header(dtb.data()); code != 0) return damaged(code, {.offset = 0});
    return {};
}

std::uint64_t fileOffset(const void *dtb, int structOffset)
{
    return std::uint64_t{fdt_off_dt_struct(dtb)} + static_cast<std::uint64_t>(structOffset);
}

/// That no property is longer than the tree and every node has a name (see above). What else may be wrong is
/// left to fdt_check_full.
Status checkTokens(const void *dtb)
{
    for (int offset = 0;;) {
        const auto *token = static_cast<const Byte *>(fdt_offset_ptr(dtb, offset, 2 * FDT_TAGSIZE));
        if (token != nullptr && loadAt<std::uint32_t>(token, ByteOrder::big) == FDT_PROP &&
            loadAt<std::uint32_t>(token + FDT_TAGSIZE, ByteOrder::big) > fdt_totalsize(dtb))
            return damaged(-FDT_ERR_TRUNCATED, {.offset = fileOffset(dtb, offset)});
        int next = 0;
        const std::uint32_t tag = fdt_next_tag(dtb, offset, &next);
        if (tag == FDT_END || next <= offset) return {};
        int length = 0;
        if (tag == FDT_BEGIN_NODE && fdt_get_name(dtb, offset, &length) == nullptr)
            return damaged(length, {.offset = fileOffset(dtb, offset)});
        offset = next;
    }
}

/// Copies the structure block of a checked tree, token by token.
class StructureCopier {
public:
    StructureCopier(const void *dtb, TreeNode &root)
        : dtb_(dtb)
        , root_(root)
    {
    }

    Status run()
    {
        for (int offset = 0, next = 0;; offset = next) {
            switch (fdt_next_tag(dtb_, offset, &next)) {
            case FDT_BEGIN_NODE:
                KWB_CHECK(beginNode(offset));
                break;
            case FDT_PROP:
                KWB_CHECK(property(offset));
                break;
            case FDT_END_NODE:
                if (open_.empty()) return misplaced(offset);
                open_.pop_back();
                break;
            case FDT_NOP:
                break;
            default:
                if (next < 0 || !open_.empty() || !seenRoot_) return misplaced(offset);
                return {};
            }
        }
    }

private:
    Status beginNode(int offset)
    {
        int length = 0;
        const char *name = fdt_get_name(dtb_, offset, &length);
        if (name == nullptr) return damaged(length, place(offset));
        if (open_.empty()) {
            if (seenRoot_) return misplaced(offset);
            seenRoot_ = true;
            open_.push_back(&root_);
            return {};
        }
        if (open_.size() > maxTreeDepth) return names::tooDeep(place(offset));
        const std::string_view text(name, static_cast<std::size_t>(length));
        if (!names::holdable(text)) return names::badNodeName(text, place(offset));
        TreeNode &node = open_.back()->children.emplace_back();
        node.name = text;
        open_.push_back(&node);
        return {};
    }

    Status property(int offset)
    {
        // libfdt and Linux do not see a property behind a child, dtc does: nobody could say what such a tree
        // means.
        if (open_.empty() || !open_.back()->children.empty()) return misplaced(offset);
        const char *name = nullptr;
        int length = 0;
        const void *value = fdt_getprop_by_offset(dtb_, offset, &name, &length);
        if (value == nullptr) return damaged(length, place(offset));
        const auto *bytes = static_cast<const Byte *>(value);
        const auto start = static_cast<std::uint64_t>(bytes - static_cast<const Byte *>(dtb_));
        if (length < 0 || !fits(start, static_cast<std::uint64_t>(length), fdt_totalsize(dtb_)))
            return damaged(-FDT_ERR_TRUNCATED, place(offset));
        const std::string_view text(name, strnlen(name, maxTreeName + 1));
        if (!names::holdable(text)) return names::badPropertyName(text, place(offset));
        open_.back()->properties.push_back({std::string(text), Bytes(bytes, bytes + length)});
        return {};
    }

    Place place(int offset) const
    {
        std::string path = "/";
        for (std::size_t i = 1; i < open_.size(); ++i)
            path = names::join(path, open_[i]->name);
        return {.offset = fileOffset(dtb_, offset), .path = path};
    }

    std::unexpected<Error> misplaced(int offset) const
    {
        return damaged(-FDT_ERR_BADSTRUCTURE, place(offset));
    }

    const void *dtb_;
    TreeNode &root_;
    std::vector<TreeNode *> open_; ///< from the root to the node being filled; only the last one grows
    bool seenRoot_ = false;
};

Status copyReservations(const void *dtb, std::vector<TreeReservation> &rows)
{
    const int count = fdt_num_mem_rsv(dtb);
    if (count < 0) return damaged(count, {.path = "/memreserve/"});
    for (int i = 0; i < count; ++i) {
        std::uint64_t address = 0;
        std::uint64_t size = 0;
        if (const int code = fdt_get_mem_rsv(dtb, i, &address, &size); code != 0)
            return damaged(code, {.path = "/memreserve/"});
        rows.push_back({PhysAddr(address), size});
    }
    return {};
}

} // namespace

Result<DeviceTree> parseDtb(ByteView dtb)
{
    Bytes aligned;
    if (reinterpret_cast<std::uintptr_t>(dtb.data()) % 8 != 0) {
        aligned.assign(dtb.begin(), dtb.end());
        dtb = aligned;
    }
    KWB_CHECK(checkHeader(dtb));
    KWB_CHECK(checkTokens(dtb.data()));
    if (const int code = fdt_check_full(dtb.data(), dtb.size()); code != 0) return damaged(code);

    DeviceTree tree;
    tree.bootCpuidPhys = fdt_boot_cpuid_phys(dtb.data());
    KWB_CHECK(copyReservations(dtb.data(), tree.reservations));
    StructureCopier copier(dtb.data(), tree.root);
    KWB_CHECK(copier.run());
    return tree;
}

} // namespace kwb
