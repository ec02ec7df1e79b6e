package dev.earshot.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Each program under `callbacks/` is run by CPython, with a real listener on localhost to which a configuration is
/// sent that runs a function of the sender's choice, and one from a sender who may. The verdict must say what came
/// of it.
class VerdictsTest {
    private static final Path PROGRAMS = Path.of("src/test/resources/callbacks");
    private static final Path JUDGE = Path.of("src/test/resources/listen_for_real.py");

    private static final Map<Path, JsonObject> ANSWERS = ask(programs());

    @TestFactory
    Stream<DynamicTest> verdictSaysWhatBecomesOfAnAttack() {
        return ANSWERS.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        PROGRAMS.relativize(entry.getKey()).toString(), () -> {
                            JsonObject answer = entry.getValue();
                            assertEquals("ok", answer.get("ended").getAsString());
                            assertEquals(List.of(seen(answer)), verdicts(entry.getKey()));
                        }));
    }

    @TestFactory
    Stream<DynamicTest> thereAreProgramsOfEachVerdict() {
        Map<Verdict, Long> counts = ANSWERS.values().stream()
                .collect(Collectors.groupingBy(VerdictsTest::seen, TreeMap::new, Collectors.counting()));
        return Stream.of(Verdict.UNVERIFIED, Verdict.DEFEATED, Verdict.DEAD, Verdict.CHECKED)
                .map(verdict -> DynamicTest.dynamicTest(
                        verdict.label(), () -> assertTrue(counts.getOrDefault(verdict, 0L) >= 7, counts::toString)));
    }

    /// What the listener did, as a verdict.
    private static Verdict seen(JsonObject answer) {
        if (answer.get("ran").getAsBoolean()) {
            return answer.get("callback").getAsBoolean() ? Verdict.DEFEATED : Verdict.UNVERIFIED;
        }
        return answer.get("applied").getAsBoolean() ? Verdict.CHECKED : Verdict.DEAD;
    }

    private static List<Verdict> verdicts(Path program) throws IOException {
        return new MarkedSource(Files.readString(program))
                .findings().stream().map(Finding::verdict).toList();
    }

    private static List<Path> programs() {
        try (var files = Files.walk(PROGRAMS)) {
            return files.filter(file -> file.toString().endsWith(".py"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<Path, JsonObject> ask(List<Path> programs) {
        try {
            Process python = new ProcessBuilder("python3", JUDGE.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var writer = python.outputWriter(StandardCharsets.UTF_8)) {
                for (Path program : programs) {
                    writer.write(program + "\n");
                }
            }
            Map<Path, JsonObject> answers = new TreeMap<>();
            try (var reader = python.inputReader(StandardCharsets.UTF_8)) {
                reader.lines()
                        .map(line -> JsonParser.parseString(line).getAsJsonObject())
                        .forEach(
                                answer -> answers.put(Path.of(answer.get("path").getAsString()), answer));
            }
            python.waitFor();
            assertEquals(programs, List.copyOf(answers.keySet()));
            return answers;
        } catch (IOException noPython) {
            throw new IllegalStateException("python3 is missing: apt-get install python3", noPython);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
