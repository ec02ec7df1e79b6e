package dev.earshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.earshot.cli.CommandLineInterface;
import dev.earshot.cli.Console;
import dev.earshot.report.TerminalPicture;
import dev.earshot.rule.Rule;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the README says is so.
class DocsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path PICTURE = ROOT.resolve("server/src/site/scan.svg");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-zA-Z-]*");

    private static final String REPORTS = read(ROOT.resolve("server/src/site/reports.md"));

    private final String readme = read(ROOT.resolve("README.md"));

    @Test
    void pictureShowsWhatTheCommandPrints() throws IOException {
        String command = "bin/earshot scan test-workspaces/quickstart/orders";
        String printed = run(
                "scan",
                "--color",
                "always",
                ROOT.resolve("test-workspaces/quickstart/orders").toString());
        String picture = TerminalPicture.of(command, printed);
        Path now = Files.writeString(Path.of("target", "scan.svg"), picture);
        assertEquals(picture, read(PICTURE), () -> "copy " + now + " to " + PICTURE);
        assertTrue(readme.contains("](server/src/site/scan.svg)"));
    }

    @Test
    void contributorsAreToldWhatEachPackageHolds() throws IOException {
        Path sources = ROOT.resolve("server/src/main/java/dev/earshot");
        try (Stream<Path> files = Files.walk(sources)) {
            Set<String> rows = files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> Map.entry(sources.relativize(file).toString().replace('\\', '/'), read(file)))
                    .filter(each -> each.getKey().contains("/"))
                    .map(each -> "| `%s` | %s |"
                            .formatted(each.getKey().replace("/package-info.java", ""), firstSentence(each.getValue())))
                    .collect(Collectors.toCollection(TreeSet::new));
            String guide = read(ROOT.resolve("CONTRIBUTING.md"));
            Set<String> told = guide.substring(guide.indexOf("## Where things are"), guide.indexOf("## Packages"))
                    .lines()
                    .filter(line -> line.startsWith("| `"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(rows, told);
        }
    }

    private static String firstSentence(String source) {
        String comment = source.lines()
                .filter(line -> line.startsWith("/// "))
                .map(line -> line.substring(4))
                .collect(Collectors.joining(" "));
        return comment.substring(0, comment.indexOf(". ") + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan", "lsp"})
    void optionsInTheReadmeAreThoseOfTheCommand(String command) {
        Set<String> inHelp = options(run(command, "--help"));
        inHelp.remove("--help");
        String section = section("### `earshot " + command);
        assertEquals(inHelp, options(section));
    }

    @Test
    void everyCommandIsInTheReadme() {
        String help = run("--help");
        for (String command : List.of("scan", "explain", "lsp")) {
            assertTrue(help.contains("\n  " + command + " "), help);
            assertTrue(readme.contains("### `earshot " + command), command);
        }
    }

    @Test
    void formatsInTheReadmeAreThoseInTheHelp() {
        String help = run("scan", "--help");
        String row = section("### `earshot scan")
                .lines()
                .filter(line -> line.startsWith("| `--format"))
                .findFirst()
                .orElseThrow();
        for (String format : List.of("text", "json", "sarif", "github")) {
            assertTrue(help.matches("(?s).*--format=\\S*\\b" + format + "\\b.*"), help);
            assertTrue(row.contains(format + "`"), format);
            assertTrue(format.equals("text") || REPORTS.contains("\n## `" + format + "`\n"), format);
        }
    }

    @Test
    void membersOfTheJsonReportAreThoseOnItsPage() {
        String workspace = ROOT.resolve("test-workspaces").toString();
        String report = run("scan", "--format", "json", workspace);
        Set<String> members = new TreeSet<>();
        collectMembers(JsonParser.parseString(report.substring(report.indexOf("{\n"))), members);
        Set<String> onPage = Pattern.compile("(?m)^\\| (`.*?`) \\|")
                .matcher(REPORTS)
                .results()
                .flatMap(row -> Stream.of(row.group(1).replace("`", "").split(", ", -1)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(onPage, members);
    }

    @Test
    void exitStatusesInTheReadmeAreThoseInTheHelp() {
        assertTrue(run("scan", "--help").contains("0 nothing found, 1 something found, 2 wrong usage"));
        for (int status = 0; status <= 2; status++) {
            assertTrue(readme.contains("\n| " + status + " | "), "status " + status);
        }
    }

    @Test
    void linksAndPathsInTheReadmeLeadSomewhere() {
        Stream<String> links = matches(Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)"));
        Stream<String> folders =
                matches(Pattern.compile("(?m)^\\| `([^`]+)` \\|")).filter(path -> !path.startsWith("-"));
        Stream<String> scanned = matches(Pattern.compile("(?m)^bin/earshot scan (\\S+)"));
        Stream<String> programs = matches(Pattern.compile("(?m)^(bin/\\S+)"));
        for (String path :
                Stream.of(links, folders, scanned, programs).flatMap(all -> all).toList()) {
            assertTrue(Files.exists(ROOT.resolve(path)), path);
        }
    }

    @Test
    void ruleInTheReadmeIsTheRule() {
        assertEquals(
                Set.of(Rule.listen().id()),
                matches(Pattern.compile("\\b(PYTHON-[A-Z]+-SEC-[0-9]+)\\b")).collect(Collectors.toSet()));
    }

    private String section(String title) {
        int start = readme.indexOf(title);
        assertTrue(start >= 0, title);
        int end = readme.indexOf("\n##", start + 1);
        return readme.substring(start, end < 0 ? readme.length() : end);
    }

    private Stream<String> matches(Pattern pattern) {
        return pattern.matcher(readme).results().map(match -> match.group(1));
    }

    private static void collectMembers(JsonElement element, Set<String> members) {
        if (element.isJsonObject()) {
            element.getAsJsonObject().entrySet().forEach(member -> {
                members.add(member.getKey());
                collectMembers(member.getValue(), members);
            });
        } else if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(inner -> collectMembers(inner, members));
        }
    }

    private static Set<String> options(String text) {
        return OPTION.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        Console console = new Console(writer, writer, false, Map.of(), ROOT);
        new CommandLineInterface(console, "0", port -> 0).run(arguments);
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
