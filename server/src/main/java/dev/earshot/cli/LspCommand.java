package dev.earshot.cli;

import java.io.IOException;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `earshot lsp`: serves an editor until it hangs up.
final class LspCommand implements Command {
    private final LanguageService service;

    LspCommand(LanguageService service) {
        this.service = service;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("lsp");
        spec.usageMessage().description("Serves an editor over the Language Server Protocol, on stdin and stdout.");
        spec.addOption(OptionSpec.builder("--stdio")
                .arity("0")
                .type(boolean.class)
                .description("Use stdin and stdout. It is what happens anyway; some editors say so.")
                .build());
        spec.addOption(OptionSpec.builder("--socket")
                .paramLabel("PORT")
                .type(int.class)
                .description("Wait for one editor on this port of localhost instead; 0 takes any free one.")
                .build());
        spec.addOption(OptionSpec.builder("--clientProcessId")
                .paramLabel("PID")
                .type(long.class)
                .hidden(true)
                .description("Given by some editors, which say the same when they connect.")
                .build());
        return spec;
    }

    @Override
    public int run(ParseResult arguments) throws IOException {
        OptionalInt port = arguments.hasMatchedOption("--socket")
                ? OptionalInt.of(arguments.matchedOptionValue("--socket", 0))
                : OptionalInt.empty();
        return service.serve(port);
    }
}
