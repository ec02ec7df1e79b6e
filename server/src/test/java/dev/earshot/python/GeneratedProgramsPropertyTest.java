package dev.earshot.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.analysis.DocumentAnalysis;
import dev.earshot.rule.Finding;
import dev.earshot.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/// Of programs that nobody wrote, CPython and we name the same calls. More of them are tried with
/// `-Dearshot.programs=100000`.
class GeneratedProgramsPropertyTest {
    private static @Nullable Running running;

    /// What is kept from one program to the next.
    private record Running(CPython.Judge judge, Path program) {}

    @BeforeContainer
    static void startPython() throws IOException {
        running = new Running(CPython.Judge.start(), Files.createTempFile("generated", ".py"));
    }

    @AfterContainer
    static void endPython() throws IOException {
        Running ended = Objects.requireNonNull(running);
        ended.judge.close();
        Files.delete(ended.program);
    }

    @Property(tries = 1_000)
    void namesTheCallsThatCPythonMakes(@ForAll("programs") String program) throws IOException {
        Running python = Objects.requireNonNull(running);
        Files.writeString(python.program, program);
        CPython.Verdict verdict = python.judge.judge(python.program);
        assertEquals("ok", verdict.ended(), program);
        Set<Integer> made = verdict.calls().stream().map(CPython.Call::line).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(made, found(program), program);
    }

    @Provide
    Arbitrary<String> programs() {
        return GeneratedPrograms.programs();
    }

    /// The lines of the calls, since what is passed to what calls it stands elsewhere than the call.
    private static Set<Integer> found(String program) {
        SourceText text = SourceText.of(program);
        try (DocumentAnalysis analysis = DocumentAnalysis.open(text)) {
            Set<Integer> lines = new TreeSet<>();
            for (Finding finding : analysis.findings()) {
                lines.add(text.lineAt(finding.range().start()) + 1);
            }
            return lines;
        }
    }
}
