package dev.earshot.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.CPython;
import dev.earshot.analysis.Desk;
import dev.earshot.analysis.DocumentAnalysis;
import dev.earshot.analysis.scan.Scan;
import dev.earshot.analysis.scan.ScannedFile;
import dev.earshot.rule.Finding;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;
import dev.earshot.workspace.FileSelection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Each program under `programs/` is run by CPython with `logging.config.listen` replaced by a
/// recorder: the calls that were made and our findings must be the same. A folder with a `main.py` is one program of
/// several files.
class CPythonIsTheJudgeTest {
    private static final Path PROGRAMS = Path.of("src/test/resources/programs");
    private static final Path AHEAD = Path.of("src/test/resources/programs-ahead");
    private static final String PACKAGES = "packages";

    /// Programs that end by an exception.
    private static final String ENDINGS = "endings";

    @TestFactory
    Stream<DynamicTest> findsTheCallsThatCPythonMakes() throws IOException {
        return judged(singles(PROGRAMS), PROGRAMS::relativize, (program, verdict) -> {
            Set<CPython.Call> found = found(program, verdict.calls());
            assertEquals(described(program, verdict.calls()), described(program, found));
        });
    }

    @TestFactory
    Stream<DynamicTest> findsTheCallsThatCPythonMakesInEveryFileOfAProgram() throws IOException {
        return judged(mains(PROGRAMS), CPythonIsTheJudgeTest::folder, (program, verdict) -> {
            Map<String, Set<CPython.Call>> found = foundInFiles(folder(program), verdict);
            assertEquals(described(folder(program), verdict.files()), described(folder(program), found));
        });
    }

    /// A scan knows all files at once; a language server comes to know one after the other, in any order.
    @TestFactory
    Stream<DynamicTest> aWorkspaceFindsThemAsWell() throws IOException {
        return judged(mains(PROGRAMS), CPythonIsTheJudgeTest::folder, (program, verdict) -> {
            Path folder = folder(program);
            List<Path> files = CPython.programs(folder);
            String made = described(folder, verdict.files());
            assertEquals(made, described(folder, foundInWorkspace(folder, files, verdict)));
            assertEquals(made, described(folder, foundInWorkspace(folder, files.reversed(), verdict)));
        });
    }

    @TestFactory
    Stream<DynamicTest> hasProgramsOfEachKind() {
        return Stream.of(
                        "imports",
                        "scopes",
                        "flow",
                        "aliases",
                        "lookalikes",
                        "attributes",
                        "containers",
                        "functions",
                        "reflection",
                        "packages")
                .map(kind -> DynamicTest.dynamicTest(
                        kind,
                        () -> assertTrue(
                                CPython.programs(PROGRAMS.resolve(kind)).size() >= 10)));
    }

    /// Programs of which not every call is told rightly yet: one that is told belongs among the others.
    @TestFactory
    Stream<DynamicTest> programsAheadAreNotToldYet() throws IOException {
        return judged(
                singles(AHEAD),
                AHEAD::relativize,
                (program, verdict) -> assertNotEquals(verdict.calls(), found(program, verdict.calls())));
    }

    @TestFactory
    Stream<DynamicTest> programsOfSeveralFilesAheadAreNotToldYet() throws IOException {
        return judged(mains(AHEAD), CPythonIsTheJudgeTest::folder, (program, verdict) -> {
            Map<String, Set<CPython.Call>> found = foundInFiles(folder(program), verdict);
            assertNotEquals(described(folder(program), verdict.files()), described(folder(program), found));
        });
    }

    /// What is demanded of a program, given what CPython did in it.
    private interface Demand {
        void check(Path program, CPython.Verdict verdict) throws IOException;
    }

    /// Has CPython run programs, all of which it must run to their end, but for those that come to one of their own.
    private static Stream<DynamicTest> judged(List<Path> programs, UnaryOperator<Path> name, Demand demand)
            throws IOException {
        Map<Path, CPython.Verdict> verdicts = CPython.judge(programs);
        assertEquals(programs.size(), verdicts.size());
        return programs.stream()
                .map(program -> DynamicTest.dynamicTest(name.apply(program).toString(), () -> {
                    CPython.Verdict verdict = Objects.requireNonNull(verdicts.get(program));
                    assertEquals(
                            !program.startsWith(PROGRAMS.resolve(ENDINGS)),
                            verdict.ended().equals("ok"),
                            verdict::ended);
                    demand.check(program, verdict);
                }));
    }

    private static List<Path> singles(Path folder) throws IOException {
        return CPython.programs(folder).stream()
                .filter(program -> !program.startsWith(folder.resolve(PACKAGES)))
                .toList();
    }

    private static List<Path> mains(Path folder) throws IOException {
        return CPython.programs(folder.resolve(PACKAGES)).stream()
                .filter(program -> program.endsWith("main.py"))
                .toList();
    }

    private static Path folder(Path program) {
        return Objects.requireNonNull(program.getParent());
    }

    private static Set<CPython.Call> found(Path program, Set<CPython.Call> made) throws IOException {
        SourceText text = SourceText.of(Files.readString(program));
        try (DocumentAnalysis analysis = DocumentAnalysis.open(text)) {
            return placed(analysis.findings(), text, made);
        }
    }

    private static Map<String, Set<CPython.Call>> foundInFiles(Path folder, CPython.Verdict verdict) {
        Map<String, Set<CPython.Call>> found = new TreeMap<>();
        for (ScannedFile file : Scan.of(List.of(folder), FileSelection.usual()).files()) {
            String name = name(folder, file.file().path());
            List<Finding> findings =
                    file.found().stream().map(ScannedFile.Found::finding).toList();
            Set<CPython.Call> made = verdict.files().getOrDefault(name, Set.of());
            found.put(name, placed(findings, file.file().text(), made));
        }
        return found;
    }

    private static Map<String, Set<CPython.Call>> foundInWorkspace(
            Path folder, List<Path> files, CPython.Verdict verdict) throws IOException {
        Map<String, Set<CPython.Call>> found = new TreeMap<>();
        try (Desk desk = new Desk(folder)) {
            for (Path file : files) {
                desk.list(name(folder, file), Files.readString(file));
            }
            for (Path file : files) {
                String name = name(folder, file);
                Set<CPython.Call> made = verdict.files().getOrDefault(name, Set.of());
                found.put(name, placed(desk.show(name), SourceText.of(Files.readString(file)), made));
            }
        }
        return found;
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /// The calls that were found, where CPython places them: a target that is passed to what calls it is found
    /// where it is passed, and CPython knows only the call that it is passed to.
    private static Set<CPython.Call> placed(List<Finding> findings, SourceText text, Set<CPython.Call> made) {
        Set<CPython.Call> calls = new TreeSet<>();
        for (Finding finding : findings) {
            int line = text.lineAt(finding.range().start());
            int column = finding.range().start() - text.lineStart(line);
            String before = text.lineText(line).substring(0, column);
            CPython.Call call = new CPython.Call(line + 1, before.getBytes(StandardCharsets.UTF_8).length);
            boolean passed = !text.slice(new TextRange(finding.range().end(), text.length()))
                    .stripLeading()
                    .startsWith("(");
            calls.add(
                    passed
                            ? made.stream()
                                    .filter(each -> each.line() == call.line())
                                    .findFirst()
                                    .orElse(call)
                            : call);
        }
        return calls;
    }

    private static String described(Path folder, Map<String, Set<CPython.Call>> files) throws IOException {
        StringBuilder description = new StringBuilder();
        for (Map.Entry<String, Set<CPython.Call>> file : files.entrySet()) {
            if (!file.getValue().isEmpty()) {
                description.append(file.getKey()).append('\n');
                description.append(described(folder.resolve(file.getKey()), file.getValue()));
            }
        }
        return description.toString();
    }

    /// The program's lines that hold a call, so that a difference can be read.
    private static String described(Path program, Set<CPython.Call> calls) throws IOException {
        List<String> lines = Files.readAllLines(program);
        StringBuilder description = new StringBuilder();
        for (CPython.Call call : calls) {
            description
                    .append(call.line())
                    .append(':')
                    .append(call.column())
                    .append(' ')
                    .append(lines.get(call.line() - 1).strip())
                    .append('\n');
        }
        return description.toString();
    }
}
