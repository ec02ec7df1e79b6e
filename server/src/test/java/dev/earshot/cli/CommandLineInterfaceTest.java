package dev.earshot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineInterfaceTest {
    private static final String LISTENS = "import logging.config\nlogging.config.listen(9030)\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private LanguageService service = port -> {
        throw new AssertionError("nobody asked for a server");
    };

    @TempDir
    private Path folder;

    @Test
    void cleanFolderIsStatus0() throws IOException {
        write("a.py", "import logging\n");
        assertEquals(0, run("scan", folder.toString()));
        assertEquals("No findings in 1 file.\n", out());
        assertEquals("", err());
    }

    @Test
    void findingIsStatus1AndStandsOnStdout() throws IOException {
        write("a.py", LISTENS);
        assertEquals(1, run("scan", folder.toString()));
        assertTrue(out().startsWith("a.py:2:1: HIGH PYTHON-LANG-SEC-104 "), out());
        assertEquals("", err());
    }

    @Test
    void missingPathIsNamedAndStatus2AndTheRestIsScanned() throws IOException {
        write("a.py", LISTENS);
        assertEquals(2, run("scan", folder.resolve("b.py").toString(), folder.toString()));
        assertTrue(out().contains("a.py:2:1: HIGH"), out());
        assertEquals("earshot: b.py: no such file or folder\n", err());
    }

    @Test
    void programThatLeadsTooFarIsNamedAndNoFailure() throws IOException {
        StringBuilder imports = new StringBuilder("import logging.config\n");
        for (int i = 0; i < 120; i++) {
            write("part%d.py".formatted(i), "import logging\n");
            imports.append("from part%d import logging\n".formatted(i));
        }
        write("app.py", imports.append("logging.config.stopListening()\n").toString());
        assertEquals(0, run("scan", folder.toString()));
        assertEquals(
                "earshot: app.py: names are not followed from here into all other files, since that leads too far\n",
                err());
        assertEquals(0, run("scan", "--format", "github", folder.toString()));
        assertTrue(out().contains("::notice file=app.py"), out());
    }

    @Test
    void undecodableByteIsNamedButHidesNothing() throws IOException {
        byte[] bytes = (LISTENS + "# ?\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xE9;
        Files.write(folder.resolve("a.py"), bytes);
        assertEquals(1, run("scan", folder.toString()));
        assertEquals("earshot: a.py: line 3, column 3: byte 0xE9 is not valid UTF-8; looked at without it\n", err());
    }

    @Test
    void jsonIsJsonWhateverIsFound() throws IOException {
        write("a.py", LISTENS);
        assertEquals(1, run("scan", "--format", "json", folder.toString()));
        assertEquals(
                1,
                JsonParser.parseString(out())
                        .getAsJsonObject()
                        .getAsJsonArray("findings")
                        .size());
    }

    @Test
    void unreadableFileIsInEveryReportForPrograms() throws IOException {
        write("a.py", LISTENS);
        for (String format : List.of("json", "sarif", "github")) {
            String missing = folder.resolve("b.py").toString();
            assertEquals(2, run("scan", "--format", format, missing, folder.toString()));
            assertTrue(out().contains("a.py"), out());
            assertTrue(out().contains("b.py") && out().contains("no such file or folder"), out());
            assertEquals("earshot: b.py: no such file or folder\n", err());
        }
    }

    @Test
    void reportIsColoredWhereItIsAskedForOnly() throws IOException {
        write("a.py", LISTENS);
        run("scan", folder.toString());
        assertFalse(out().contains("\u001B"));
        run("scan", "--color", "always", folder.toString());
        assertTrue(out().contains("\u001B[1;31mHIGH"), out());
    }

    @Test
    void severalExclusionsMayBeGivenAtOnce() throws IOException {
        write("a.py", LISTENS);
        write("b.py", LISTENS);
        write("c.py", LISTENS);
        assertEquals(1, run("scan", "--exclude", "a.py,b.py", folder.toString()));
        assertTrue(out().contains("1 finding in 1 of 1 file"), out());
        assertEquals(0, run("scan", "--exclude", "a.py", "--exclude=[bc].py", folder.toString()));
    }

    @Test
    void fileOverTheLimitIsStatus2() throws IOException {
        write("a.py", "#".repeat((1 << 20) + 1));
        assertEquals(2, run("scan", "--max-size", "1", folder.toString()));
        assertEquals("earshot: a.py: larger than the limit of 1 MiB (--max-size)\n", err());
    }

    @Test
    void wrongUsageIsStatus2AndSaysWhereHelpIs() {
        assertEquals(2, run("scan", "--colour"));
        assertTrue(err().contains("--colour"), err());
        assertTrue(err().endsWith("Try: earshot scan --help\n"), err());
        assertEquals(2, run("find"));
        assertEquals(2, run());
    }

    @Test
    void ruleIsExplainedWithItsPage() {
        assertEquals(0, run("explain", "python-lang-sec-104"));
        assertTrue(out().startsWith("# PYTHON-LANG-SEC-104: "), out());
        assertEquals(2, run("explain", "B612"));
        assertEquals("earshot: there is no rule 'B612'; the rule is PYTHON-LANG-SEC-104\n", err());
    }

    @Test
    void versionAndHelpAreStatus0() {
        assertEquals(0, run("--version"));
        assertEquals("earshot 1.2.3\n", out());
        assertEquals(0, run("scan", "--help"));
        assertTrue(out().startsWith("Usage: earshot scan "), out());
    }

    @Test
    void serverUsesStandardStreamsOrAPort() {
        AtomicReference<OptionalInt> asked = new AtomicReference<>(OptionalInt.empty());
        service = port -> {
            asked.set(port);
            return 1;
        };
        assertEquals(1, run("lsp", "--stdio", "--clientProcessId=17"));
        assertEquals(OptionalInt.empty(), asked.get());
        assertEquals(1, run("lsp", "--socket", "9000"));
        assertEquals(OptionalInt.of(9000), asked.get());
    }

    @Test
    void failureOfTheProgramIsOneLineAndStatus2() {
        assertEquals(2, run("lsp"));
        assertEquals(
                "earshot: internal failure: java.lang.AssertionError: nobody asked for a server"
                        + " (set EARSHOT_DEBUG=1 to see where)\n",
                err());
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false, Map.of(), folder);
        return new CommandLineInterface(console, "1.2.3", service).run(arguments);
    }

    private String out() {
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private String err() {
        return err.toString().replace(System.lineSeparator(), "\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
