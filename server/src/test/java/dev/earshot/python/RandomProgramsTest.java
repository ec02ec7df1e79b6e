package dev.earshot.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.CPython;
import dev.earshot.analysis.DocumentAnalysis;
import dev.earshot.rule.Finding;
import dev.earshot.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Of programs that nobody wrote, CPython and we name the same calls. More of them are tried with
/// `-Dearshot.programs=10000`.
class RandomProgramsTest {
    private static final int PROGRAMS = Integer.getInteger("earshot.programs", 300);
    private static final int BATCH = 500;

    @Test
    void namesTheCallsThatCPythonMakes() throws IOException {
        for (int from = 0; from < PROGRAMS; from += BATCH) {
            List<String> programs = new ArrayList<>();
            for (int seed = from; seed < Math.min(from + BATCH, PROGRAMS); seed++) {
                programs.add(RandomProgram.of(new Random(seed), seed % 10 == 0 ? 3 : 2));
            }
            List<List<Integer>> made = CPython.linesThatListen(programs);
            for (int at = 0; at < programs.size(); at++) {
                String program = programs.get(at);
                int seed = from + at;
                assertEquals(new TreeSet<>(made.get(at)), found(program), () -> "program " + seed + "\n" + program);
            }
        }
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
