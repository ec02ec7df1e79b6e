package dev.earshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The real Python, as the judge of what a piece of code calls.
public final class CPython {
    private static final String RECORDER = "/cpython/record_calls.py";
    private static final String PARSER = "/cpython/parses.py";

    private CPython() {}

    /// Runs each source with `logging.config.listen` replaced by a recorder.
    ///
    /// @return for each source the lines, from 1, that called it, in the order of the calls
    public static List<List<Integer>> linesThatListen(List<String> sources) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("earshot-cpython");
        try {
            List<String> command = new ArrayList<>(List.of("python3"));
            command.add(copy(RECORDER, folder.resolve("record_calls.py")).toString());
            for (int i = 0; i < sources.size(); i++) {
                command.add(Files.writeString(folder.resolve("source" + i + ".py"), sources.get(i))
                        .toString());
            }
            Process python = new ProcessBuilder(command)
                    .redirectError(folder.resolve("errors.txt").toFile())
                    .start();
            String output = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, python.waitFor(), () -> errors(folder));
            return output.lines().map(CPython::numbers).toList();
        } finally {
            delete(folder);
        }
    }

    /// Whether each source can be parsed, be it as wrong as it may.
    public static List<Boolean> parse(List<String> sources) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("earshot-cpython");
        try {
            Path script = copy(PARSER, folder.resolve("parses.py"));
            Path list = Files.writeString(folder.resolve("sources.json"), new Gson().toJson(sources));
            Process python = new ProcessBuilder("python3", script.toString(), list.toString())
                    .redirectError(folder.resolve("errors.txt").toFile())
                    .start();
            String output = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            assertEquals(0, python.waitFor(), () -> errors(folder));
            assertEquals(sources.size(), output.length());
            return output.chars().mapToObj(flag -> flag == '=').toList();
        } finally {
            delete(folder);
        }
    }

    private static List<Integer> numbers(String line) {
        return Stream.of(line.split(" ", -1))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    private static Path copy(String resource, Path target) throws IOException {
        try (InputStream in = CPython.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no test resource " + resource);
            }
            Files.copy(in, target);
            return target;
        }
    }

    private static String errors(Path folder) {
        try {
            return Files.readString(folder.resolve("errors.txt"));
        } catch (IOException unreadable) {
            return unreadable.toString();
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
