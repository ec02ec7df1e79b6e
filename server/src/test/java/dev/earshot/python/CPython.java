package dev.earshot.python;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The real `python3`, which runs programs and tells which calls of `logging.config.listen` they made.
final class CPython {
    private static final Path JUDGE = Path.of("src/test/resources/judge.py");

    private CPython() {}

    /// What became of one program.
    ///
    /// @param calls where each call that was made starts: line from 1 and column from 0, in UTF-8 bytes
    /// @param files the same for each file of the program, by its path in the program's folder
    /// @param ended `ok`, or the exception that ended it
    record Verdict(Set<Call> calls, Map<String, Set<Call>> files, String ended) {}

    record Call(int line, int column) implements Comparable<Call> {
        @Override
        public int compareTo(Call other) {
            return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
        }
    }

    static Map<Path, Verdict> judge(List<Path> programs) {
        try {
            Process python = new ProcessBuilder("python3", JUDGE.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
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
        Map<String, Set<Call>> files = new TreeMap<>();
        answer.getAsJsonObject("files").asMap().forEach((file, calls) -> files.put(file, calls(calls)));
        return new Verdict(
                calls(answer.get("calls")), files, answer.get("ended").getAsString());
    }

    private static Set<Call> calls(JsonElement array) {
        Set<Call> calls = new TreeSet<>();
        for (JsonElement each : array.getAsJsonArray()) {
            JsonArray call = each.getAsJsonArray();
            calls.add(new Call(call.get(0).getAsInt(), call.get(1).getAsInt()));
        }
        return calls;
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
