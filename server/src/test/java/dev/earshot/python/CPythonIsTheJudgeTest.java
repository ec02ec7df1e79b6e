package dev.earshot.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.analysis.DocumentAnalysis;
import dev.earshot.rule.Finding;
import dev.earshot.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Each program under `programs/` is run by CPython with `logging.config.listen` replaced by a
/// recorder: the calls that were made and our findings must be the same.
class CPythonIsTheJudgeTest {
    private static final Path PROGRAMS = Path.of("src/test/resources/programs");

    @TestFactory
    Stream<DynamicTest> findsTheCallsThatCPythonMakes() {
        List<Path> programs = CPython.programs(PROGRAMS);
        Map<Path, CPython.Verdict> verdicts = CPython.judge(programs);
        assertEquals(programs.size(), verdicts.size());
        return programs.stream()
                .map(program ->
                        DynamicTest.dynamicTest(PROGRAMS.relativize(program).toString(), () -> {
                            CPython.Verdict verdict = Objects.requireNonNull(verdicts.get(program));
                            assertEquals("ok", verdict.ended());
                            assertEquals(described(program, verdict.calls()), described(program, found(program)));
                        }));
    }

    @TestFactory
    Stream<DynamicTest> hasProgramsOfEachKind() {
        return Stream.of("imports", "scopes", "flow", "aliases", "lookalikes")
                .map(kind -> DynamicTest.dynamicTest(
                        kind,
                        () -> assertTrue(
                                CPython.programs(PROGRAMS.resolve(kind)).size() >= 5)));
    }

    private static Set<CPython.Call> found(Path program) throws IOException {
        SourceText text = SourceText.of(Files.readString(program));
        Set<CPython.Call> calls = new TreeSet<>();
        try (DocumentAnalysis analysis = DocumentAnalysis.open(text)) {
            for (Finding finding : analysis.findings()) {
                int line = text.lineAt(finding.range().start());
                int column = finding.range().start() - text.lineStart(line);
                String before = text.lineText(line).substring(0, column);
                calls.add(new CPython.Call(line + 1, before.getBytes(StandardCharsets.UTF_8).length));
            }
        }
        return calls;
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
