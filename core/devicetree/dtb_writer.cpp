#include "core/devicetree/names.h"
#include "core/devicetree/tree.h"

#include <libfdt.h>

#include <array>
#include <unordered_map>

// Writes what dtb_reader.cpp describes. Writing needs no library: the tree is measured first (and its names
// and depth checked), then header, reservations, structure and strings follow each other in a buffer of the
// right size. libfdt's sequential writer would have to guess the size, and looks for each property name in
// all earlier ones byte by byte, which takes milliseconds for the tree of a common machine.

namespace kwb {

namespace {

constexpr std::uint64_t headerSize = 40;
constexpr std::uint64_t reservationSize = 16;
constexpr std::uint32_t version = 17;
constexpr std::uint32_t lastCompatibleVersion = 16;

std::uint64_t padded(std::uint64_t size)
{
    return (size + 3) & ~std::uint64_t{3};
}

/// Way from a node up to the root, for the places of errors.
struct Link {
    const Link *up;
    const TreeNode &node;

    std::string path() const { return up == nullptr ? "/" : names::join(up->path(), node.name); }
};

class Writer {
public:
    /// Lays the blocks out; the length of the whole with `extraSpace` free bytes at its end.
    Result<std::uint64_t> measure(const DeviceTree &tree, std::uint32_t extraSpace);
    Result<Bytes> run(const DeviceTree &tree, std::uint32_t extraSpace);

private:
    Status measureNode(const Link &link, std::size_t depth);
    std::uint32_t nameOffset(std::string_view name);
    void token(std::uint32_t value) { append(out_, value, ByteOrder::big); }
    void pad() { out_.resize(padded(out_.size())); }
    void node(const TreeNode &node);

    Bytes out_;
    std::uint64_t structSize_ = 0;
    std::uint64_t structOffset_ = 0;
    std::string strings_;
    std::unordered_map<std::string_view, std::uint32_t> nameOffsets_;
};

/// Sums up the size of the structure block and collects the names.
Status Writer::measureNode(const Link &link, std::size_t depth)
{
    const TreeNode &node = link.node;
    if (depth > maxTreeDepth) return names::tooDeep({.path = link.path()});
    if (link.up != nullptr) {
        if (!names::holdable(node.name)) return names::badNodeName(node.name, {.path = link.up->path()});
    } else if (!node.name.empty()) {
        return fail(ErrorKind::malformed,
                    {KWB_MSG("devicetree.root-name", "the root of a device tree has no name")},
                    {.path = "/"});
    }
    structSize_ += FDT_TAGSIZE + padded(node.name.size() + 1) + FDT_TAGSIZE;
    for (const TreeProperty &property : node.properties) {
        if (!names::holdable(property.name))
            return names::badPropertyName(property.name, {.path = link.path()});
        structSize_ += sizeof(struct fdt_property) + padded(property.value.size());
        nameOffset(property.name);
    }
    for (const TreeNode &child : node.children)
        KWB_CHECK(measureNode({&link, child}, depth + 1));
    return {};
}

std::uint32_t Writer::nameOffset(std::string_view name)
{
    const auto [at, isNew] = nameOffsets_.try_emplace(name, static_cast<std::uint32_t>(strings_.size()));
    if (isNew) {
        strings_ += name;
        strings_ += '\0';
    }
    return at->second;
}

void Writer::node(const TreeNode &node)
{
    token(FDT_BEGIN_NODE);
    out_.insert(out_.end(), node.name.begin(), node.name.end());
    out_.push_back(0);
    pad();
    for (const TreeProperty &property : node.properties) {
        token(FDT_PROP);
        token(static_cast<std::uint32_t>(property.value.size()));
        token(nameOffset(property.name));
        out_.insert(out_.end(), property.value.begin(), property.value.end());
        pad();
    }
    for (const TreeNode &child : node.children)
        this->node(child);
    token(FDT_END_NODE);
}

Result<std::uint64_t> Writer::measure(const DeviceTree &tree, std::uint32_t extraSpace)
{
    KWB_CHECK(measureNode({nullptr, tree.root}, 0));
    structSize_ += FDT_TAGSIZE;
    structOffset_ = headerSize + (tree.reservations.size() + 1) * reservationSize;
    const std::uint64_t totalSize = structOffset_ + structSize_ + strings_.size() + extraSpace;
    if (totalSize >= maxDtbSize)
        return fail(ErrorKind::limit, {KWB_MSG("devicetree.written-size",
                                               "the device tree would have {size} bytes; 1 GiB is too much"),
                                       {{"size", std::to_string(totalSize)}}});
    return totalSize;
}

Result<Bytes> Writer::run(const DeviceTree &tree, std::uint32_t extraSpace)
{
    KWB_TRY(const std::uint64_t totalSize, measure(tree, extraSpace));
    const std::uint64_t stringsOffset = structOffset_ + structSize_;
    out_.reserve(totalSize);
    const std::array<std::uint64_t, 10> header{
        FDT_MAGIC,       totalSize,  structOffset_,         stringsOffset,
        headerSize,      version,    lastCompatibleVersion, tree.bootCpuidPhys,
        strings_.size(), structSize_};
    for (const std::uint64_t field : header)
        token(static_cast<std::uint32_t>(field));
    for (const TreeReservation &row : tree.reservations) {
        if (row.size == 0)
            return fail(ErrorKind::malformed,
                        {KWB_MSG("devicetree.empty-reservation",
                                 "the memory reservation at {address} has size 0, which would end the block"),
                         {{"address", hex(row.address)}}},
                        {.path = "/memreserve/"});
        append(out_, row.address.value, ByteOrder::big);
        append(out_, row.size, ByteOrder::big);
    }
    out_.resize(structOffset_);
    node(tree.root);
    token(FDT_END);
    out_.insert(out_.end(), strings_.begin(), strings_.end());
    out_.resize(totalSize);
    return std::move(out_);
}

} // namespace

Result<Bytes> makeDtb(const DeviceTree &tree, std::uint32_t extraSpace)
{
    return Writer().run(tree, extraSpace);
}

Result<std::uint64_t> dtbSize(const DeviceTree &tree)
{
    return Writer().measure(tree, 0);
}

} // namespace kwb
