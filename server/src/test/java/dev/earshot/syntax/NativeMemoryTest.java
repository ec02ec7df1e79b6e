package dev.earshot.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// In a JVM of its own whose heap cannot grow and which has soon compiled what it ever will, so that what grows is
/// native memory.
class NativeMemoryTest {
    private static final String SOURCE = "import logging.config\n"
            + "class Server:\n    def start(self):\n        self.a = logging.config.listen(9999)\n"
            + "def stop():\n    return [a for a in (1, 2, 3) if a]\n".repeat(20);

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "reads /proc")
    void documentsThatAreOpenedEditedAndClosedLeaveNothingBehind() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms48m",
                        "-Xmx48m",
                        "-XX:+AlwaysPreTouch",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NativeMemoryTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        long growth = Long.parseLong(output.strip());
        assertTrue(growth < 2_000, "the process grew by " + growth + " kB");
    }

    /// Prints by how many kB this process grows.
    public static void main(String[] arguments) throws IOException {
        openEditAndClose(1_000);
        long before = residentKilobytes();
        openEditAndClose(4_000);
        System.out.println(residentKilobytes() - before);
    }

    private static void openEditAndClose(int times) {
        for (int i = 0; i < times; i++) {
            SourceText text = SourceText.of(SOURCE);
            Statements statements = Statements.of(text);
            try (SyntaxTrees trees = new SyntaxTrees(Assertions::fail)) {
                statements.all().limit(5).forEach(placed -> trees.hasErrors(placed.statement()));
                for (String typed : new String[] {"(", "x", ")"}) {
                    Replacement change = new Replacement(TextRange.empty(SOURCE.indexOf("9999")), typed);
                    text = text.replace(change);
                    StatementEdit edit = statements.edit(text, change);
                    trees.follow(edit);
                    edit.added().forEach(placed -> trees.hasErrors(placed.statement()));
                    statements = edit.statements();
                }
            }
        }
    }

    private static long residentKilobytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
