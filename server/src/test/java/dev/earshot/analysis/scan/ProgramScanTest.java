package dev.earshot.analysis.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.analysis.imports.FileFacts;
import dev.earshot.analysis.imports.ImportGraph;
import dev.earshot.workspace.FileSelection;
import dev.earshot.workspace.ModuleTree;
import dev.earshot.workspace.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How much is run to follow programs into other files, counted in programs and in statements.
class ProgramScanTest {
    /// Functions each of which calls the one before it twice: to follow all calls takes some million statements.
    private static final int DEEP = 20;

    @TempDir
    private Path folder;

    private final List<Path> files = new ArrayList<>();

    @BeforeEach
    void begin() throws IOException {
        folder = ModuleTree.normalised(folder.toRealPath());
        StringBuilder maze = new StringBuilder("import logging.config\n\ndef f0(name):\n    getattr(logging, name)\n");
        for (int i = 1; i < DEEP; i++) {
            maze.append("\ndef f%d(name):\n    f%d(name)\n    f%d(name)\n".formatted(i, i - 1, i - 1));
        }
        write("maze.py", maze.append("\nlogging.config.listen(9030)\n").toString());
    }

    @Test
    void programThatLeadsTooFarIsGivenUpAndItsFileKeepsWhatItShowsByItself() throws IOException {
        for (int i = 0; i < 50; i++) {
            write("app%d.py".formatted(i), """
                    import logging.config
                    from maze import f%d

                    f%d("getLogger")
                    logging.config.listen(9030)
                    """.formatted(DEEP - 1, DEEP - 1));
        }
        ProgramScan scan = scanned(files);
        assertEquals(51, scan.programsRun());
        assertTrue(scan.spent() <= 220_000, () -> "statements: " + scan.spent());
        files.forEach(file -> assertEquals(1, findings(scan, file), file::toString));
    }

    @Test
    void programThatLeadsTooFarIntoOthersIsNamed() throws IOException {
        Path app = write("app.py", """
                from maze import f%d, logging

                f%d("getLogger")
                logging.config.listen(9030)
                """.formatted(DEEP - 1, DEEP - 1));
        ProgramScan scan = scanned(files);
        assertEquals(List.of(new Problem.LeadsTooFar(app)), scan.problems(app));
    }

    @Test
    void programOfMoreModulesThanAreSeenIsNamed() throws IOException {
        StringBuilder imports = new StringBuilder("import logging.config\n");
        for (int i = 0; i < 120; i++) {
            write("part%d.py".formatted(i), "import logging\n");
            imports.append("from part%d import logging\n".formatted(i));
        }
        Path app =
                write("app.py", imports.append("logging.config.listen(9030)\n").toString());
        ProgramScan scan = scanned(files);
        assertEquals(List.of(new Problem.LeadsTooFar(app)), scan.problems(app));
    }

    @Test
    void chainOfOffersThatIsLongerThanTheRoundsIsNamedWhereItIsBrokenOff() throws IOException {
        write("link0.py", "import logging.config as c\n\nstart0 = c.listen\n");
        for (int i = 1; i < 30; i++) {
            write("link%d.py".formatted(i), "from link%d import start%d as start%d\n".formatted(i - 1, i - 1, i));
        }
        ProgramScan scan = scanned(files);
        assertTrue(files.stream().anyMatch(file -> scan.problems(file).contains(new Problem.LeadsTooFar(file))));
    }

    @Test
    void whatItsOwnModuleTakesIsNoReasonToGiveAProgramUp() throws IOException {
        StringBuilder text = new StringBuilder("import logging.config\n\n");
        for (int i = 0; i < 1_500; i++) {
            text.append("def f%d():\n    logging.config.dictConfig({})\n    x = 1\n\n".formatted(i));
        }
        Path file =
                write("long.py", text.append("\nlogging.config.listen(9030)\n").toString());
        write("user.py", "from long import logging\n\nlogging.config.listen(9030)\n");
        ProgramScan scan = scanned(files);
        assertTrue(scan.spent() <= 10_000, () -> "statements: " + scan.spent());
        assertEquals(1, findings(scan, file));
    }

    @Test
    void moduleThatAnotherFillsIsKnownToThoseWhoImportBoth() throws IOException {
        write("empty.py", "");
        write("filler.py", "import logging.config\nimport empty\n\nempty.start = logging.config.listen\n");
        Path app = write("app.py", "import filler\nimport empty\n\nempty.start(9030)\n");
        assertEquals(1, findings(scanned(files), app));
    }

    @Test
    void moduleOfTheWorkspaceThatIsOutOfSightIsNotTakenForTheLibrary() throws IOException {
        write("logging/__init__.py", "");
        write("logging/config.py", "def listen(port):\n    print(port)\n");
        Path app = write("app.py", """
                import logging.config
                from maze import f%d

                f%d("getLogger")
                logging.config.listen(9030)
                """.formatted(DEEP - 1, DEEP - 1));
        assertEquals(0, findings(scanned(files), app));
    }

    @Test
    void whoeverImportsAFunctionIsRunForItOnlyIfOneOfThemNamesEachWordOnTheWay() throws IOException {
        write("levels.py", """
                import logging as log
                import logging.config

                def level(name):
                    return getattr(logging, name)
                """);
        for (int i = 0; i < 40; i++) {
            write("user%d.py".formatted(i), "from levels import level\n\nprint(level('INFO'))\n");
        }
        Path naming = write("naming.py", "from levels import level\n\nlevel('config').listen(9030)\n");
        ProgramScan scan = scanned(files);
        assertEquals(1, findings(scan, naming));
        assertEquals(3, scan.programsRun());
    }

    @Test
    void whatIsFoundDoesNotHangOnTheOrderOfTheFiles() throws IOException {
        write("tools.py", "import logging.config as c\n\ndef get():\n    return c\n");
        write("again.py", "from tools import get as fetch\n");
        write("app.py", "from again import fetch\n\nfetch().listen(9030)\n");
        ProgramScan forwards = scanned(files);
        Collections.reverse(files);
        ProgramScan backwards = scanned(files);
        files.forEach(file -> assertEquals(findings(forwards, file), findings(backwards, file), file::toString));
        assertEquals(forwards.spent(), backwards.spent());
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        files.add(Files.writeString(file, text));
        return file;
    }

    private ProgramScan scanned(List<Path> inOrder) throws IOException {
        ModuleTree tree = new ModuleTree();
        inOrder.forEach(tree::add);
        tree.addRoot(folder);
        ImportGraph graph = new ImportGraph(tree);
        ProgramScan scan = new ProgramScan(graph, UnaryOperator.identity(), FileSelection.DEFAULT_SIZE_LIMIT);
        for (Path file : inOrder) {
            String text = Files.readString(file);
            FileFacts facts = FileFacts.of(text);
            graph.put(file, facts);
            if (facts.mentions()) {
                scan.add(file, text.length());
            }
        }
        scan.run();
        return scan;
    }

    private static int findings(ProgramScan scan, Path file) {
        return scan.found(file).map(found -> found.found().size()).orElse(0);
    }
}
