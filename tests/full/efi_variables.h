#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <optional>

/// The variables of UEFI firmware as EDK II keeps them in flash: one behind the other, with room after the
/// last. (EDK II MdeModulePkg/Include/Guid/VariableFormat.h; UEFI 2.10 32.4.1 for lists of signatures)
namespace kwb::test {

class EfiVariables {
public:
    explicit EfiVariables(QByteArray flash)
        : flash_(std::move(flash))
    {
        // A volume's header says how long it is; a store's header has 28 bytes.
        for (qsizetype at = number<quint16>(0x30) + 28; number<quint16>(at) == 0x55aa;) {
            Variable variable{at, number<quint32>(at + 36), number<quint32>(at + 40)};
            variables_ << variable;
            at += (headerSize + variable.nameSize + variable.dataSize + 3) / 4 * 4;
            end_ = at;
        }
    }

    const QByteArray &flash() const { return flash_; }

    /// Whether there was one.
    bool remove(const QString &name)
    {
        const auto found = find(name);
        if (found) flash_[found->at + 2] = deleted;
        return found.has_value();
    }
    /// Gives one that is there another value. Whether it was there.
    bool replace(const QString &name, const QByteArray &value)
    {
        const auto old = find(name);
        if (!old) return false;
        QByteArray made = flash_.mid(old->at, headerSize + old->nameSize) + value;
        qToLittleEndian(static_cast<quint32>(value.size()), made.data() + 40);
        flash_.replace(end_, made.size(), made);
        return remove(name);
    }

private:
    struct Variable {
        qsizetype at = 0;
        qsizetype nameSize = 0; ///< bytes, with its end
        qsizetype dataSize = 0;
    };

    std::optional<Variable> find(const QString &name) const
    {
        for (const Variable &variable : variables_) {
            const QByteArray bytes = flash_.mid(variable.at + headerSize, variable.nameSize - 2);
            QString own;
            for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
                own += QChar(qFromLittleEndian<quint16>(bytes.constData() + i));
            if (flash_[variable.at + 2] == present && own == name) return variable;
        }
        return std::nullopt;
    }
    template <class T>
    T number(qsizetype at) const
    {
        return at + qsizetype(sizeof(T)) <= flash_.size() ? qFromLittleEndian<T>(flash_.constData() + at)
                                                          : T{};
    }

    static constexpr qsizetype headerSize = 60;
    static constexpr char present = 0x3f;
    static constexpr char deleted = 0x3c;

    QByteArray flash_;
    QList<Variable> variables_;
    qsizetype end_ = 0;
};

/// The value of the variable "db" that trusts these certificates (DER).
inline QByteArray efiSignatureLists(const QList<QByteArray> &certificates)
{
    QByteArray out;
    for (const QByteArray &certificate : certificates) {
        QByteArray sizes(12, '\0');
        const auto size = static_cast<quint32>(certificate.size() + 16); // each has an owner
        qToLittleEndian(size + 28, sizes.data());
        qToLittleEndian(size, sizes.data() + 8);
        out += QByteArray::fromHex("a159c0a5e494a74a87b5ab155c2bf072") + sizes + QByteArray(16, '\0') +
               certificate;
    }
    return out;
}

} // namespace kwb::test
