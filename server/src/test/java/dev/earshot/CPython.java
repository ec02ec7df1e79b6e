package dev.earshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The real `python3`, which runs programs and tells which calls of `logging.config.listen` they made.
public final class CPython {
    private static final Path SCRIPTS = Path.of("src/test/resources/cpython");

    private CPython() {}

    /// What became of one program.
    ///
    /// @param calls where each call that was made starts: line from 1 and column from 0, in UTF-8 bytes
    /// @param files the same for each file of the program, by its path in the program's folder
    /// @param ended `ok`, or the exception that ended it
    public record Verdict(Set<Call> calls, Map<String, Set<Call>> files, String ended) {}

    /// Where a call starts.
    public record Call(int line, int column) implements Comparable<Call> {
        @Override
        public int compareTo(Call other) {
            return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
        }
    }

    /// Runs each program with `logging.config.listen` replaced by a recorder.
    public static Map<Path, Verdict> judge(List<Path> programs) throws IOException {
        String paths = programs.stream().map(program -> program + "\n").collect(Collectors.joining());
        Map<Path, Verdict> verdicts = new HashMap<>();
        for (String line : run("judge.py", paths)) {
            JsonObject answer = JsonParser.parseString(line).getAsJsonObject();
            verdicts.put(Path.of(answer.get("path").getAsString()), verdict(answer));
        }
        return verdicts;
    }

    /// For each source the lines, from 1, that call `logging.config.listen` when it is run; it must run to its end.
    public static List<List<Integer>> linesThatListen(List<String> sources) throws IOException {
        Path folder = Files.createTempDirectory("earshot-cpython");
        try {
            List<Path> programs = new ArrayList<>();
            for (String source : sources) {
                programs.add(Files.writeString(folder.resolve("source" + programs.size() + ".py"), source));
            }
            Map<Path, Verdict> verdicts = judge(programs);
            List<List<Integer>> lines = new ArrayList<>();
            for (Path program : programs) {
                Verdict verdict = verdicts.getOrDefault(program, new Verdict(Set.of(), Map.of(), "no verdict"));
                assertEquals("ok", verdict.ended(), () -> sources.get(lines.size()));
                lines.add(verdict.calls().stream().map(Call::line).toList());
            }
            return lines;
        } finally {
            delete(folder);
        }
    }

    /// Whether each source can be parsed, be it as wrong as it may.
    public static List<Boolean> parse(List<String> sources) throws IOException {
        String answers = String.join("", run("parses.py", new Gson().toJson(sources)));
        assertEquals(sources.size(), answers.length());
        return answers.chars().mapToObj(answer -> answer == '=').toList();
    }

    /// What SQLite says to each line of statements; an empty line begins with a new database.
    public static List<String> sql(String statements) throws IOException {
        return run("sql.py", statements);
    }

    /// The programs in a folder, in the order of their names.
    public static List<Path> programs(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".py"))
                    .sorted()
                    .toList();
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

    /// What a script answers, line by line, when it is given the input.
    private static List<String> run(String script, String input) throws IOException {
        Path folder = Files.createTempDirectory("earshot-cpython");
        try {
            Path asked = Files.writeString(folder.resolve("asked"), input);
            Path answered = folder.resolve("answered");
            Path errors = folder.resolve("errors");
            int status = new ProcessBuilder("python3", SCRIPTS.resolve(script).toString())
                    .redirectInput(asked.toFile())
                    .redirectOutput(answered.toFile())
                    .redirectError(errors.toFile())
                    .start()
                    .waitFor();
            assertEquals(0, status, Files.readString(errors));
            return Files.readAllLines(answered);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
