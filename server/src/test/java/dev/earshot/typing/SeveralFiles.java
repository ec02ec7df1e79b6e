package dev.earshot.typing;

import dev.earshot.CPython;
import dev.earshot.analysis.Desk;
import dev.earshot.rule.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What has to be found in each file of a program of several, for each version of the one that is typed in: what a
/// fresh analysis finds with those that are whole, which CPython runs without missing a name.
final class SeveralFiles {
    private static final String MAIN = "main.py";

    /// What CPython raises where a name is missing.
    private static final Set<String> OF_NAMES =
            Set.of("NameError", "UnboundLocalError", "AttributeError", "ImportError", "ModuleNotFoundError");

    private final Program program;
    private final Expectations.Typed typed;

    private SeveralFiles(Program program, Expectations.Typed typed) {
        this.program = program;
        this.typed = typed;
    }

    /// @param parses whether the program and each version parses
    static List<Trace.Expectation> expected(Program program, Expectations.Typed typed, List<Boolean> parses)
            throws IOException {
        return new SeveralFiles(program, typed).expected(parses);
    }

    private List<Trace.Expectation> expected(List<Boolean> parses) throws IOException {
        List<Boolean> whole = areWhole(parses);
        List<Optional<Map<String, List<Finding>>>> found = new ArrayList<>();
        for (int version = 0; version < whole.size(); version++) {
            found.add(whole.get(version) ? Optional.of(found(typed.texts().get(version))) : Optional.empty());
        }
        List<List<Expected>> inTyped = Expectations.of(typed, in(program.typed(), found));
        SortedMap<String, List<List<Expected>>> elsewhere = new TreeMap<>();
        program.others().forEach((file, text) -> {
            List<List<Expected>> expected = Expectations.elsewhere(typed, text, in(file, found));
            if (expected.stream().anyMatch(each -> !each.isEmpty())) {
                elsewhere.put(file, expected);
            }
        });
        List<Trace.Expectation> all = new ArrayList<>();
        for (int version = 0; version < whole.size(); version++) {
            SortedMap<String, List<Expected>> others = new TreeMap<>();
            int number = version;
            elsewhere.forEach((file, expected) -> others.put(file, expected.get(number)));
            all.add(new Trace.Expectation(inTyped.get(version), others));
        }
        return all;
    }

    private static List<Optional<List<Finding>>> in(String file, List<Optional<Map<String, List<Finding>>>> found) {
        return found.stream()
                .map(each -> each.map(files -> files.getOrDefault(file, List.of())))
                .toList();
    }

    /// All that is found with a text, by files.
    private Map<String, List<Finding>> found(String text) {
        Map<String, List<Finding>> found = new TreeMap<>();
        try (Desk desk = new Desk(program.folder())) {
            desk.list(program.typed(), text).open(program.typed(), text);
            program.others().forEach((file, other) -> desk.list(file, other).open(file, other));
            desk.settle();
            found.put(program.typed(), desk.findings(program.typed()));
            program.others().keySet().forEach(file -> found.put(file, desk.findings(file)));
        }
        return found;
    }

    /// Which texts CPython runs without missing a name.
    private List<Boolean> areWhole(List<Boolean> parses) throws IOException {
        Path folder = Files.createTempDirectory("earshot-typing");
        try {
            List<Path> mains = new ArrayList<>();
            for (int version = 0; version < parses.size(); version++) {
                if (parses.get(version)) {
                    mains.add(write(folder.resolve("v" + version), typed.texts().get(version)));
                }
            }
            Map<Path, CPython.Verdict> verdicts = CPython.judge(mains);
            List<Boolean> whole = new ArrayList<>();
            for (int version = 0; version < parses.size(); version++) {
                Path main = folder.resolve("v" + version).resolve(MAIN);
                whole.add(parses.get(version) && isWhole(verdicts, main));
            }
            return whole;
        } finally {
            delete(folder);
        }
    }

    private static boolean isWhole(Map<Path, CPython.Verdict> verdicts, Path main) {
        String ended =
                Objects.requireNonNull(verdicts.get(main), main::toString).ended();
        return OF_NAMES.stream().noneMatch(ended::startsWith);
    }

    private Path write(Path folder, String text) throws IOException {
        write(folder.resolve(program.typed()), text, folder);
        for (Map.Entry<String, String> other : program.others().entrySet()) {
            write(folder.resolve(other.getKey()), other.getValue(), folder);
        }
        return folder.resolve(MAIN);
    }

    private static void write(Path file, String text, Path folder) throws IOException {
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(folder));
        Files.writeString(file, text);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
