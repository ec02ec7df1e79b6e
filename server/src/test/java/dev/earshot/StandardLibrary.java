package dev.earshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Python's standard library as installed here: real code for tests. It fails where there is no `python3`.
public final class StandardLibrary {
    private StandardLibrary() {}

    /// What would end a program, or give other things the names that its statements use.
    private static final List<String> NOT_AMID_A_PROGRAM =
            List.of("\nraise", "\nwhile", "import *", "\nsys.exit", "from __future__", "\nlogging");

    /// A program of real code: modules one behind the other, and some statements in the midst of them.
    ///
    /// @param lines how many it has at most
    public static String program(String statements, int lines) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        long count = statements.lines().count();
        for (Path file : files()) {
            String module = read(file).orElse("").replace("\r", "") + "\n";
            long length = module.lines().count();
            if (count + length <= lines && NOT_AMID_A_PROGRAM.stream().noneMatch(("\n" + module)::contains)) {
                (count < lines / 2 ? before : after).append(module);
                count += length;
            }
        }
        return before + statements + after;
    }

    /// Its modules without their tests, in one order.
    public static List<Path> files() {
        Path folder = Path.of(python("import sysconfig; print(sysconfig.get_path('stdlib'))", "")
                .strip());
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".py"))
                    .filter(file ->
                            !folder.relativize(file).toString().matches("(site|dist)-packages.*|(.*/)?tests?/.*"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// A file's text, or nothing where it is not UTF-8.
    public static Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (CharacterCodingException other) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// What a Python program prints that is given some input.
    public static String python(String program, String input) {
        try {
            Process process = new ProcessBuilder("python3", "-W", "ignore", "-c", program)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (Writer writer = process.outputWriter(StandardCharsets.UTF_8)) {
                writer.write(input);
            }
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError("python3 failed");
            }
            return output;
        } catch (IOException missing) {
            throw new AssertionError("these tests need python3: apt-get install python3", missing);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
