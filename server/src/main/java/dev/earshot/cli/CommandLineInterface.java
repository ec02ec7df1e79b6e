package dev.earshot.cli;

import dev.earshot.report.Printable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The program as the command line sees it: its commands, its help, and what becomes of a failure.
/// A failure is one line on stderr; `EARSHOT_DEBUG` adds where it happened.
public final class CommandLineInterface {
    private final Console console;
    private final String version;
    private final Map<String, Command> commands = new LinkedHashMap<>();

    public CommandLineInterface(Console console, String version, LanguageService service) {
        this.console = console;
        this.version = version;
        commands.put("scan", new ScanCommand(console, version));
        commands.put("explain", new ExplainCommand(console));
        commands.put("lsp", new LspCommand(service));
    }

    /// Runs the command that the arguments name.
    ///
    /// @return the exit status
    public int run(String... arguments) {
        try {
            return parsed(arguments);
        } catch (Throwable failure) {
            report(failure);
            return ExitStatus.FAILED.code();
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    /// All commands, with their options and texts.
    CommandLine commandLine() {
        CommandSpec spec = CommandSpec.create().name("earshot").version("earshot " + version);
        spec.usageMessage()
                .description("Finds calls of logging.config.listen(), which opens a socket that runs what it is sent.")
                .footer("", "Exit status: 0 nothing found, 1 something found, 2 wrong usage or failure.");
        addHelp(spec);
        spec.addOption(OptionSpec.builder("-V", "--version")
                .arity("0")
                .type(boolean.class)
                .versionHelp(true)
                .description("Print the version and exit.")
                .build());
        commands.values().forEach(command -> spec.addSubcommand(command.spec().name(), described(command)));
        CommandLine commandLine = new CommandLine(spec);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setUsageHelpWidth(100);
        return commandLine;
    }

    private static CommandLine described(Command command) {
        CommandSpec spec = command.spec();
        addHelp(spec);
        return new CommandLine(spec);
    }

    private static void addHelp(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("-h", "--help")
                .arity("0")
                .type(boolean.class)
                .usageHelp(true)
                .description("Show this help and exit.")
                .build());
    }

    private int parsed(String... arguments) throws IOException {
        CommandLine commandLine = commandLine();
        try {
            ParseResult result = commandLine.parseArgs(arguments);
            ParseResult innermost = result.hasSubcommand() ? result.subcommand() : result;
            if (innermost.isUsageHelpRequested()) {
                innermost.commandSpec().commandLine().usage(console.out(), ansi());
                return ExitStatus.CLEAN.code();
            }
            if (result.isVersionHelpRequested()) {
                commandLine.printVersionHelp(console.out(), ansi());
                return ExitStatus.CLEAN.code();
            }
            Command command = commands.get(innermost.commandSpec().name());
            if (command == null) {
                commandLine.usage(console.err(), ansi());
                return ExitStatus.FAILED.code();
            }
            return command.run(innermost);
        } catch (ParameterException misuse) {
            console.err().println("earshot: " + Printable.line(String.valueOf(misuse.getMessage())));
            console.err()
                    .println("Try: " + misuse.getCommandLine().getCommandSpec().qualifiedName() + " --help");
            return ExitStatus.FAILED.code();
        }
    }

    private void report(Throwable failure) {
        console.err()
                .println("earshot: internal failure: " + Printable.line(failure.toString())
                        + " (set EARSHOT_DEBUG=1 to see where)");
        if (!console.environment().getOrDefault("EARSHOT_DEBUG", "").isEmpty()) {
            failure.printStackTrace(console.err());
        }
    }

    private Ansi ansi() {
        return switch (ColorChoice.AUTO.palette(console.environment(), console.terminal())) {
            case ANSI -> Ansi.ON;
            case PLAIN -> Ansi.OFF;
        };
    }
}
