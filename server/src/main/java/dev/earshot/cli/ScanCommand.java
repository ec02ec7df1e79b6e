package dev.earshot.cli;

import dev.earshot.analysis.scan.Scan;
import dev.earshot.analysis.scan.ScanResult;
import dev.earshot.report.Palette;
import dev.earshot.report.PathNames;
import dev.earshot.report.ProblemLines;
import dev.earshot.workspace.FileSelection;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// `earshot scan`: looks once at files and folders and reports what it found.
final class ScanCommand implements Command {
    private static final long MEBIBYTE = 1L << 20;

    private final Console console;
    private final String version;

    ScanCommand(Console console, String version) {
        this.console = console;
        this.version = version;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("scan");
        spec.usageMessage()
                .description("Looks for calls of logging.config.listen() in Python files.")
                .footer(
                        "",
                        "A folder is searched for .py, .pyi, .pyw and .ipynb files and for scripts that start with a python #! line.",
                        "A file that you name is scanned whatever it is called. Symbolic links in a folder are not followed.",
                        "",
                        "Exit status: 0 nothing found, 1 something found, 2 wrong usage, or something could not be scanned.");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("PATH")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("0..*")
                .description("Files and folders to scan; the current folder if none is given.")
                .build());
        spec.addOption(OptionSpec.builder("--format")
                .paramLabel("text|json|sarif|github")
                .type(ReportFormat.class)
                .description("The form of the report (default: text).")
                .build());
        spec.addOption(OptionSpec.builder("--color")
                .paramLabel("auto|always|never")
                .type(ColorChoice.class)
                .description(
                        "Whether the report is coloured (default: auto, which respects NO_COLOR, CLICOLOR_FORCE and TERM=dumb).")
                .build());
        spec.addOption(OptionSpec.builder("--exclude")
                .paramLabel("GLOB")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .splitRegex(",")
                .description(
                        "Leave out files and folders that match, by name, or by path from the scanned folder if the glob has a slash. May be repeated.")
                .build());
        spec.addOption(OptionSpec.builder("--all")
                .arity("0")
                .type(boolean.class)
                .description(
                        "Enter hidden folders, virtual environments, site-packages, node_modules and __pycache__ too.")
                .build());
        spec.addOption(OptionSpec.builder("--max-size")
                .paramLabel("MIB")
                .type(int.class)
                .description("Skip files larger than this many MiB, and say so (default: 16).")
                .build());
        return spec;
    }

    @Override
    public int run(ParseResult arguments) {
        FileSelection selection = new FileSelection(
                arguments.hasMatchedOption("--all"),
                arguments.matchedOptionValue("--exclude", List.of()),
                sizeLimit(arguments));
        ScanResult result = Scan.of(paths(arguments), selection);
        ColorChoice color = arguments.matchedOptionValue("--color", ColorChoice.AUTO);
        ReportFormat format = arguments.matchedOptionValue("--format", ReportFormat.TEXT);
        Palette palette = color.palette(console.environment(), console.terminal());
        new ProblemLines(new PathNames(console.workingFolder()))
                .of(result.problems())
                .forEach(console.err()::println);
        console.err().flush();
        format.report(console, palette, version).write(result, console.out());
        return status(result).code();
    }

    /// A name with letters outside the locale's encoding arrives damaged, and not every damage is a path.
    private static List<Path> paths(ParseResult arguments) {
        List<Path> paths = new ArrayList<>();
        for (String name : arguments.<List<String>>matchedPositionalValue(0, List.of(""))) {
            try {
                paths.add(Path.of(name));
            } catch (InvalidPathException invalid) {
                throw new ParameterException(
                        arguments.commandSpec().commandLine(), "no path in this locale: " + name, invalid);
            }
        }
        return paths;
    }

    private static ExitStatus status(ScanResult result) {
        if (result.hasGap()) {
            return ExitStatus.FAILED;
        }
        return result.files().isEmpty() ? ExitStatus.CLEAN : ExitStatus.FOUND;
    }

    private static long sizeLimit(ParseResult arguments) {
        return arguments.hasMatchedOption("--max-size")
                ? arguments.<Integer>matchedOptionValue("--max-size", 0) * MEBIBYTE
                : FileSelection.DEFAULT_SIZE_LIMIT;
    }
}
