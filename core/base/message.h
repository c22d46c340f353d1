#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kwb {

class Message;

/// One named argument of a Message: data already written as people read it (addresses as 0x…, sizes as
/// counts), or words, which are a message of their own and are translated like one.
struct MessageArgument {
    MessageArgument(std::string argumentName, std::string argumentValue)
        : name(std::move(argumentName))
        , value(std::move(argumentValue))
    {
    }
    MessageArgument(std::string argumentName, const Message &argumentWords);

    std::string name;
    std::string value; ///< of words: their English text
    std::shared_ptr<const Message> words;

    bool operator==(const MessageArgument &other) const;
};

/// An English template with its stable id. Made only by KWB_MSG, so that every text can be found for
/// translation.
struct MessageTemplate {
    const char *id;
    const char *english;
};

/// Marks a text for people. `id` is stable (tests and translations key on it); `english` holds {name} for
/// arguments. The macro does nothing at run time; lupdate finds it by -tr-function-alias.
#define KWB_MSG(id, english)                                                                                 \
    ::kwb::MessageTemplate                                                                                   \
    {                                                                                                        \
        id, english                                                                                          \
    }

/// A text for people: id, English template and named arguments. Core never shows it; `kwb` prints text(), the
/// window translates the template and fills the same arguments in.
class Message {
public:
    Message() = default;
    Message(MessageTemplate messageTemplate, std::vector<MessageArgument> arguments = {})
        : id_(messageTemplate.id)
        , english_(messageTemplate.english)
        , arguments_(std::move(arguments))
    {
    }

    const std::string &id() const { return id_; }
    const std::string &english() const { return english_; }
    const std::vector<MessageArgument> &arguments() const { return arguments_; }
    bool empty() const { return english_.empty(); }

    /// The English text with every {name} replaced; a {name} without argument stays as it is.
    std::string text() const;

    bool operator==(const Message &) const = default;

private:
    std::string id_;
    std::string english_;
    std::vector<MessageArgument> arguments_;
};

inline MessageArgument::MessageArgument(std::string argumentName, const Message &argumentWords)
    : name(std::move(argumentName))
    , value(argumentWords.text())
    , words(std::make_shared<const Message>(argumentWords))
{
}

/// A message that is data alone (a file's name), the same in every language.
Message dataText(std::string text);

/// "0x…" as every output of the project writes addresses: lower case, no leading zeros, "0x0" for zero.
std::string hex(std::uint64_t value);

/// "40.5 MiB", "64 KiB", "512 bytes", "1 byte": binary units, one decimal only where it says something.
std::string byteSizeText(std::uint64_t bytes);

} // namespace kwb
