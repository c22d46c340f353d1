#include "app/cli/command.h"
#include "app/cli/hole_case.h"

#include "core/base/blob.h"

namespace kwb::cli {

namespace {

using Answer = std::function<Result<Json>(const JsonPlace &)>;

struct CaseOptions {
    bool json = false; ///< answers are JSON with and without it; every command takes the flag
    std::string file;
    std::string batch;
    bool trace = false;
};

Result<std::string> answerOne(ByteView bytes, const std::string &file, const Answer &answer)
{
    KWB_TRY(const Json json, parseJson(bytes, file));
    KWB_TRY(const Json out, answer(JsonPlace(json, file)));
    return JsonDocument::compact(out) + "\n";
}

/// One object a line; empty lines are left out. Nothing is printed before the last line is known to be good.
Result<std::string> answerLines(std::string_view text, const std::string &file, const Answer &answer)
{
    std::string out;
    for (std::uint64_t line = 1; !text.empty(); ++line) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view row = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (row.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        auto answered = answerOne(viewOf(row), file, answer);
        if (!answered) {
            answered.error().place.line = line;
            return answered;
        }
        out += *answered;
    }
    return out;
}

Result<Exit> runCases(const CaseOptions &options, const Answer &answer)
{
    if (options.file.empty() == options.batch.empty())
        return fail(ErrorKind::usage,
                    {KWB_MSG("cli.case-or-batch", "either CASE.json or --batch CASES.jsonl is needed")});
    const std::string &path = options.file.empty() ? options.batch : options.file;
    KWB_TRY(const Blob file, mapFile(path));
    auto out = options.batch.empty() ? answerOne(file.bytes(), path, answer)
                                     : answerLines(textOf(file.bytes()), path, answer);
    if (!out) return std::unexpected(std::move(out).error());
    print(*out);
    return Exit::done;
}

CLI::App *addCases(CLI::App &app, const char *command, const char *words,
                   const std::shared_ptr<CaseOptions> &options)
{
    CLI::App *sub = app.add_subcommand(command, words);
    sub->add_option("CASE", options->file, "A JSON file with one case");
    sub->add_option("--batch", options->batch, "A file with one case a line; one answer a line comes out");
    sub->add_flag("--json", options->json, "The answer is JSON with and without this");
    return sub;
}

} // namespace

void addHole(CLI::App &app, Command &chosen)
{
    auto options = std::make_shared<CaseOptions>();
    CLI::App *sub = addCases(app, "hole", "Places requests by a chosen allocator on a given map", options);
    sub->add_flag("--trace", options->trace, "Also say which places were refused and why");
    sub->callback([&chosen, options] {
        chosen = [options] {
            return runCases(*options,
                            [&](const JsonPlace &place) { return answerHoleCase(place, options->trace); });
        };
    });
}

void addCheckSegments(CLI::App &app, Command &chosen)
{
    auto options = std::make_shared<CaseOptions>();
    CLI::App *sub = addCases(app, "check-segments",
                             "Answers as the kernel's own check of a kexec_load segment list", options);
    sub->callback(
        [&chosen, options] { chosen = [options] { return runCases(*options, answerSegmentCase); }; });
}

} // namespace kwb::cli
