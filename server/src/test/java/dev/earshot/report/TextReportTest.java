package dev.earshot.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.analysis.scan.ScanResult;
import dev.earshot.analysis.scan.ScannedFile;
import dev.earshot.syntax.Statements;
import dev.earshot.text.SourceText;
import dev.earshot.workspace.Excerpt;
import dev.earshot.workspace.SourceFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TextReportTest {
    private static final Path HERE = Path.of("/home/ada/shop");

    @Test
    void findingShowsPlaceReasonCodeTrailAndHelp() {
        ScanResult result = Findings.one(
                "/home/ada/shop/app/logs.py",
                "import os\nimport logging.config as c\n\n\ndef start():\n\tc.listen(9030)\n",
                "c.listen",
                "logging.config");
        assertEquals("""
                app/logs.py:6:2: HIGH PYTHON-LANG-SEC-104 any local process can run code here
                    |
                  2 | import logging.config as c
                    |        -------------- imported here
                ...
                  6 |     c.listen(9030)
                    |     ^^^^^^^^
                    = help: Remove the call

                1 finding in 1 of 3 files: 1 HIGH.
                Why this is dangerous, and what to do instead: earshot explain PYTHON-LANG-SEC-104
                """, written(result, Palette.PLAIN));
    }

    @Test
    void whatLeadsToItInAnotherFileIsShownBelow() {
        ScanResult result = Findings.leadFrom(
                "/home/ada/shop/lib/start.py",
                "import os\nfrom logging.config import listen\n",
                "listen",
                Findings.one("/home/ada/shop/a.py", "import lib.start as x\nx.listen(1)\n", "x.listen", "x"));
        assertTrue(written(result, Palette.PLAIN).contains("""
                    | ^^^^^^^^
                    in lib/start.py:2:28
                    |
                  2 | from logging.config import listen
                    |                            ------ made here
                    = help: Remove the call
                """), () -> written(result, Palette.PLAIN));
    }

    @Test
    void calleeOverSeveralLinesIsMarkedInEach() {
        ScanResult result = Findings.one(
                "/home/ada/shop/a.py",
                "import logging.config\n(logging\r\n  .config  \r  .listen\n)(9)\n",
                "logging\r\n  .config  \r  .listen",
                "import");
        assertTrue(written(result, Palette.PLAIN).contains("""
                    |
                  1 | import logging.config
                    | ------ imported here
                  2 | (logging
                    |  ^^^^^^^
                  3 |   .config
                    |   ^^^^^^^
                  4 |   .listen
                    |   ^^^^^^^
                """));
    }

    @Test
    void colorChangesNothingButTheColor() {
        ScanResult result = Findings.one("/home/ada/shop/a.py", "import x\nx.listen(1)\n", "x.listen", "x");
        String colored = written(result, Palette.ANSI);
        assertTrue(colored.contains("\u001B[1;31mHIGH\u001B[0m"));
        assertEquals(written(result, Palette.PLAIN), colored.replaceAll("\u001B\\[[0-9;]*m", ""));
    }

    @Test
    void namesOfFilesCannotCommandTheTerminal() {
        ScanResult result = Findings.one("/home/ada/shop/a\u001B[2J\n.py", "import x\nx.listen(1)\n", "x.listen", "x");
        String report = written(result, Palette.PLAIN);
        assertTrue(report.startsWith("a␛[2J␊.py:2:1: HIGH"), report);
        assertFalse(report.contains("\u001B"));
    }

    @Test
    void placesInANotebookAreNamedByCell() {
        SourceText program = SourceText.of("import x" + Statements.BREAK + "\nx.listen(1)" + Statements.BREAK);
        int second = program.toString().indexOf("\nx.");
        List<Excerpt> cells = List.of(
                new Excerpt(OptionalInt.of(1), 0, SourceText.of("import x")),
                new Excerpt(OptionalInt.of(4), second, SourceText.of("\nx.listen(1)")));
        ScanResult plain = Findings.one("/home/ada/shop/a.ipynb", program.toString(), "x.listen", "x");
        ScannedFile file = plain.files().getFirst();
        SourceFile notebook = new SourceFile(file.file().path(), program, Optional.empty(), cells);
        ScanResult result = new ScanResult(3, List.of(new ScannedFile(notebook, file.found())), List.of());
        assertEquals("""
                a.ipynb:cell 5:2:1: HIGH PYTHON-LANG-SEC-104 any local process can run code here
                    |
                    : cell 2
                  1 | import x
                    |        - imported here
                    : cell 5
                  2 | x.listen(1)
                    | ^^^^^^^^
                    = help: Remove the call
                """, written(result, Palette.PLAIN).split("\n\n", 2)[0] + "\n");
        assertTrue(github(result)
                .startsWith("::error file=a.ipynb,title=PYTHON-LANG-SEC-104::Cell 5, line 2: any local process"));
    }

    @Test
    void cleanScanIsOneLine() {
        assertEquals("No findings in 1 file.\n", written(new ScanResult(1, List.of(), List.of()), Palette.PLAIN));
    }

    @Test
    void pathsAreRelativeWhereThatIsShorter() {
        PathNames names = new PathNames(HERE);
        assertEquals("app/a.py", names.of(Path.of("/home/ada/shop/app/a.py")));
        assertEquals("app/a.py", names.of(Path.of("./app/../app/a.py")));
        assertEquals("../b.py", names.of(Path.of("/home/ada/b.py")));
        assertEquals("/b.py", names.of(Path.of("/b.py")));
        assertEquals(".", names.of(HERE));
    }

    private static String github(ScanResult result) {
        StringWriter written = new StringWriter();
        new GithubReport(new PathNames(HERE)).write(result, new PrintWriter(written));
        return written.toString();
    }

    private static String written(ScanResult result, Palette palette) {
        StringWriter written = new StringWriter();
        new TextReport(new PathNames(HERE), palette).write(result, new PrintWriter(written));
        return written.toString().replace(System.lineSeparator(), "\n");
    }
}
