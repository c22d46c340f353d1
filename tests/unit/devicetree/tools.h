#pragma once

#include "core/devicetree/tree.h"

#include <QByteArray>
#include <QStringList>

/// The judges of these tests: the programs of the package device-tree-compiler, and the trees that QEMU
/// makes.
namespace kwb::test {

struct Run {
    int status = -1; ///< exit status; -1 if the program crashed, did not start or did not end in time
    QByteArray out;
    QByteArray err;
};

Run run(const QString &program, const QStringList &arguments, const QByteArray &input = {},
        int milliseconds = 20000);

/// Path of a file of this folder.
QString fixture(const QString &name);
QByteArray readAll(const QString &path);
Bytes toBytes(const QByteArray &bytes);
QByteArray toQt(ByteView bytes);

/// `dtc -I dts -O dtb` with more options. Empty if dtc refuses.
Bytes compile(const QByteArray &dts, const QStringList &options = {});
/// `dtc -I dtb -O dts -s`: the same text for trees that differ only in the order of siblings.
QByteArray sortedSource(ByteView dtb);

struct NamedTree {
    QByteArray name;
    Bytes dtb;
};
/// All trees to try things on: those of QEMU, and the fixtures.
std::vector<NamedTree> sampleTrees();

} // namespace kwb::test
