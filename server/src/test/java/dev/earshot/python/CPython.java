package dev.earshot.python;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// The real `python3`, which runs programs and tells which calls of `logging.config.listen` they made.
final class CPython {
    private static final Path JUDGE = Path.of("src/test/resources/judge.py");

    private CPython() {}

    /// What became of one program.
    ///
    /// @param calls where each call that was made starts: line from 1 and column from 0, in UTF-8 bytes
    /// @param ended `ok`, or the exception that ended it
    record Verdict(Set<Call> calls, String ended) {}

    record Call(int line, int column) implements Comparable<Call> {
        @Override
        public int compareTo(Call other) {
            return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
        }
    }

    static Map<Path, Verdict> judge(List<Path> programs) {
        try {
            Process python = python();
            Thread writer = Thread.ofPlatform().start(() -> write(python, programs));
            Map<Path, Verdict> verdicts = new HashMap<>();
            try (var lines = python.inputReader(StandardCharsets.UTF_8)) {
                lines.lines().forEach(line -> {
                    JsonObject answer = JsonParser.parseString(line).getAsJsonObject();
                    verdicts.put(Path.of(answer.get("path").getAsString()), verdict(answer));
                });
            }
            writer.join();
            python.waitFor();
            return verdicts;
        } catch (IOException noPython) {
            throw new IllegalStateException("python3 is missing: apt-get install python3", noPython);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// A `python3` that judges one program after the other, which is far quicker than starting it for each.
    static final class Judge implements AutoCloseable {
        private final Process python;
        private final BufferedReader answers;
        private final Writer programs;

        private Judge(Process python) {
            this.python = python;
            this.answers = python.inputReader(StandardCharsets.UTF_8);
            this.programs = python.outputWriter(StandardCharsets.UTF_8);
        }

        static Judge start() {
            try {
                return new Judge(python());
            } catch (IOException noPython) {
                throw new IllegalStateException("python3 is missing: apt-get install python3", noPython);
            }
        }

        Verdict judge(Path program) throws IOException {
            programs.write(program + "\n");
            programs.flush();
            String answer = Objects.requireNonNull(answers.readLine(), "python3 has ended");
            return verdict(JsonParser.parseString(answer).getAsJsonObject());
        }

        @Override
        public void close() throws IOException {
            programs.close();
            python.destroy();
        }
    }

    private static Process python() throws IOException {
        return new ProcessBuilder("python3", JUDGE.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void write(Process python, List<Path> programs) {
        try (var writer = python.outputWriter(StandardCharsets.UTF_8)) {
            for (Path program : programs) {
                writer.write(program + "\n");
            }
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    private static Verdict verdict(JsonObject answer) {
        Set<Call> calls = new TreeSet<>();
        for (JsonElement each : answer.getAsJsonArray("calls")) {
            JsonArray call = each.getAsJsonArray();
            calls.add(new Call(call.get(0).getAsInt(), call.get(1).getAsInt()));
        }
        return new Verdict(calls, answer.get("ended").getAsString());
    }

    static List<Path> programs(Path folder) {
        try (var files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".py"))
                    .sorted()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
