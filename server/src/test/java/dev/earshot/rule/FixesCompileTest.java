package dev.earshot.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonPrimitive;
import dev.earshot.analysis.DocumentAnalysis;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every fix of every finding in the programs under `programs/`, taken for itself, leaves a program
/// that CPython compiles and that has one finding less.
class FixesCompileTest {
    private static final Path PROGRAMS = Path.of("src/test/resources/programs");

    private record Fixed(String name, String text) {}

    @Test
    void everyFixLeavesAProgramThatCompiles() throws IOException, InterruptedException {
        List<Fixed> all;
        try (var files = Files.walk(PROGRAMS)) {
            List<Path> programs = files.filter(Files::isRegularFile).sorted().toList();
            all = programs.parallelStream().flatMap(FixesCompileTest::fixed).toList();
        }
        assertTrue(all.size() > 400, () -> "only " + all.size());
        Process python = new ProcessBuilder("python3", "src/test/resources/compiles.py").start();
        try (var writer = python.outputWriter(StandardCharsets.UTF_8);
                var reader = python.inputReader(StandardCharsets.UTF_8)) {
            for (Fixed each : all) {
                writer.write(new JsonPrimitive(each.text).toString() + "\n");
                writer.flush();
                assertEquals("ok", reader.readLine(), () -> each.name + "\n" + each.text);
            }
        }
        assertEquals(0, python.waitFor());
    }

    /// The fixes of a file, with each way to end its lines.
    private static Stream<Fixed> fixed(Path file) {
        try {
            String text = Files.readString(file);
            return Stream.of(
                            fixed(file + " LF", text),
                            fixed(file + " CR LF", text.replace("\n", "\r\n")),
                            fixed(file + " without a last line break", text.stripTrailing()))
                    .flatMap(List::stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Fixed> fixed(String name, String text) {
        List<Fixed> all = new ArrayList<>();
        try (DocumentAnalysis analysis = DocumentAnalysis.open(SourceText.of(text))) {
            List<Finding> findings = analysis.findings();
            for (Finding finding : findings) {
                for (Fix fix : analysis.fixes(finding)) {
                    analysis.edit(fix.replacements().reversed());
                    String result = analysis.text().toString();
                    String label = name + ": " + fix.title();
                    // A comment covers all calls on its line; who takes one out leaves the others as they are.
                    int left = analysis.findings().size();
                    assertTrue(left < findings.size(), () -> label + "\n" + result);
                    assertTrue(!fix.preferred() || left == findings.size() - 1, () -> label + "\n" + result);
                    all.add(new Fixed(label, result));
                    analysis.edit(undone(fix.replacements(), text));
                }
            }
        }
        return all;
    }

    /// What brings a text back, the last replacement first.
    private static List<Replacement> undone(List<Replacement> replacements, String before) {
        List<Replacement> undone = new ArrayList<>();
        int shift = 0;
        for (Replacement each : replacements) {
            int start = each.range().start() + shift;
            String old = before.substring(each.range().start(), each.range().end());
            undone.add(new Replacement(new TextRange(start, start + each.text().length()), old));
            shift += each.text().length() - old.length();
        }
        return undone.reversed();
    }
}
