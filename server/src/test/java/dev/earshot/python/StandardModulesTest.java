package dev.earshot.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardModulesTest {
    private static final Path NAMES = Path.of("src/main/resources/dev/earshot/python/library/names-of-modules.txt");

    /// Prints what is listed and not there.
    private static final String MISSING = """
            import importlib, sys
            for line in open(sys.argv[1]):
                if line.startswith(" "):
                    for name in line.split():
                        if not hasattr(module, name):
                            print(module.__name__, name)
                else:
                    module = importlib.import_module(line.strip().rstrip(":"))
            """;

    private static final String MODULES = """
            import sys
            print(*(name for name in sys.stdlib_module_names if not name.startswith("_")))
            """;

    @Test
    void areThoseThatPythonNames() throws IOException, InterruptedException {
        for (String name : printed(MODULES).split(" ", -1)) {
            assertTrue(StandardModules.contains(name), name);
        }
    }

    @Test
    void thoseThatAreEverywhereHaveTheNamesThatAreListedForThem() throws IOException, InterruptedException {
        assertEquals("", printed(MISSING, NAMES.toString()));
        for (String line : Files.readAllLines(NAMES)) {
            assertTrue(line.startsWith(" ") || StandardModules.isEverywhere(line.replace(":", "")), line);
        }
    }

    private static String printed(String code, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", "-W", "ignore", "-c", code));
        command.addAll(List.of(arguments));
        Process python = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, python.waitFor());
        return printed.strip();
    }
}
