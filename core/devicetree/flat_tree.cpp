#include "core/devicetree/flat_tree.h"

#include "core/devicetree/names.h"

#include <libfdt.h>

#include <algorithm>

namespace kwb {

namespace {

constexpr std::uint64_t roomToEdit = 0x4000; ///< grows when it is used up

std::unexpected<Error> notEdited(int code)
{
    return fail(ErrorKind::malformed,
                {KWB_MSG("devicetree.in-place", "the flattened tree cannot be edited in place: {reason}"),
                 {{"reason", fdt_strerror(code)}}});
}

/// The child with exactly this name; libfdt's own search also takes one that adds a unit address.
int childOf(const void *dtb, int parent, std::string_view name)
{
    int child = fdt_first_subnode(dtb, parent);
    for (; child >= 0; child = fdt_next_subnode(dtb, child)) {
        int length = 0;
        const char *found = fdt_get_name(dtb, child, &length);
        if (found != nullptr && std::string_view(found, static_cast<std::size_t>(length)) == name) break;
    }
    return child;
}

} // namespace

Result<FlatTree> FlatTree::open(ByteView dtb)
{
    FlatTree tree;
    const Bytes aligned(dtb.begin(), dtb.end());
    tree.openedSize_ = fdt_totalsize(aligned.data());
    tree.bytes_.resize(tree.openedSize_ + roomToEdit);
    const int code = fdt_open_into(aligned.data(), tree.bytes_.data(), static_cast<int>(tree.bytes_.size()));
    if (code != 0) return notEdited(code);
    return tree;
}

int FlatTree::node(std::string_view path) const
{
    int at = 0;
    for (std::string_view component; at >= 0 && !(component = names::nextComponent(path)).empty();)
        at = childOf(bytes_.data(), at, component);
    return at;
}

/// Does an edit, again with more room if there was too little.
template <class Edit>
void FlatTree::edit(Edit &&edit)
{
    if (failure_ != 0) return;
    int code = edit(bytes_.data());
    while (code == -FDT_ERR_NOSPACE && bytes_.size() < maxDtbSize) {
        bytes_.resize(bytes_.size() + std::max<std::size_t>(roomToEdit, bytes_.size() / 2));
        fdt_set_totalsize(bytes_.data(), static_cast<std::uint32_t>(bytes_.size()));
        code = edit(bytes_.data());
    }
    failure_ = std::min(code, 0);
}

void FlatTree::setProperty(std::string_view path, const std::string &property, ByteView value)
{
    edit([&](Byte *dtb) {
        const int at = node(path);
        return at < 0 ? at
                      : fdt_setprop(dtb, at, property.c_str(), value.data(), static_cast<int>(value.size()));
    });
}

void FlatTree::removeProperty(std::string_view path, const std::string &property)
{
    edit([&](Byte *dtb) {
        const int at = node(path);
        return at < 0 ? at : fdt_delprop(dtb, at, property.c_str());
    });
}

void FlatTree::addNode(std::string_view parent, const TreeNode &node)
{
    edit([&](Byte *dtb) {
        const int at = this->node(parent);
        return at < 0 ? at : fdt_add_subnode(dtb, at, node.name.c_str());
    });
    const std::string path = names::join(parent, node.name);
    for (const TreeProperty &property : node.properties)
        setProperty(path, property.name, property.value);
    for (const TreeNode &child : node.children)
        addNode(path, child);
}

void FlatTree::removeNode(std::string_view path)
{
    edit([&](Byte *dtb) {
        const int at = node(path);
        return at < 0 ? at : fdt_del_node(dtb, at);
    });
}

void FlatTree::addReservation(TreeReservation row)
{
    edit([&](Byte *dtb) { return fdt_add_mem_rsv(dtb, row.address.value, row.size); });
}

void FlatTree::removeReservation(TreeReservation row)
{
    edit([&](Byte *dtb) {
        for (int i = 0; i < fdt_num_mem_rsv(dtb); ++i) {
            std::uint64_t address = 0;
            std::uint64_t size = 0;
            if (const int code = fdt_get_mem_rsv(dtb, i, &address, &size); code != 0) return code;
            if (address == row.address.value && size == row.size) return fdt_del_mem_rsv(dtb, i);
        }
        return -FDT_ERR_NOTFOUND;
    });
}

void FlatTree::setBootCpuidPhys(std::uint32_t cpu)
{
    fdt_set_boot_cpuid_phys(bytes_.data(), cpu);
}

std::uint64_t FlatTree::packedSize() const
{
    const int rows = std::max(fdt_num_mem_rsv(bytes_.data()), 0);
    return sizeof(struct fdt_header) +
           (static_cast<std::uint64_t>(rows) + 1) * sizeof(struct fdt_reserve_entry) +
           fdt_size_dt_struct(bytes_.data()) + fdt_size_dt_strings(bytes_.data());
}

Result<Bytes> FlatTree::packed() const
{
    if (failure_ != 0) return notEdited(failure_);
    Bytes out = bytes_;
    if (const int code = fdt_pack(out.data()); code != 0) return notEdited(code);
    out.resize(fdt_totalsize(out.data()));
    return out;
}

Result<Bytes> FlatTree::inSize(std::uint64_t size) const
{
    if (failure_ != 0) return notEdited(failure_);
    const std::uint64_t used =
        std::uint64_t{fdt_off_dt_strings(bytes_.data())} + fdt_size_dt_strings(bytes_.data());
    if (size < used || size >= maxDtbSize) return packed();
    Bytes out(bytes_.begin(), bytes_.begin() + static_cast<std::ptrdiff_t>(used));
    out.resize(size);
    fdt_set_totalsize(out.data(), static_cast<std::uint32_t>(size));
    return out;
}

} // namespace kwb
