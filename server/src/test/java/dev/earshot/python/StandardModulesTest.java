package dev.earshot.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardModulesTest {
    private static final String MODULES = """
            import sys
            print(*(name for name in sys.stdlib_module_names if not name.startswith("_")))
            """;

    @Test
    void areThoseThatPythonNames() throws IOException, InterruptedException {
        Process python = new ProcessBuilder("python3", "-c", MODULES).start();
        String names = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, python.waitFor());
        for (String name : names.strip().split(" ", -1)) {
            assertTrue(StandardModules.contains(name), name);
        }
    }
}
