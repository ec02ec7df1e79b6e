package dev.earshot.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.analysis.scan.Scan;
import dev.earshot.analysis.scan.ScannedFile;
import dev.earshot.text.TextRange;
import dev.earshot.workspace.FileSelection;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which programs are heard about a file that is imported: a scan and an editor must hear the same.
class WitnessesTest {
    private static final String CONTROL = """
            import logging.config

            def start(port):
                return logging.config.listen(port)
            """;
    private static final String PATCH = "import logging.config\nlogging.config.listen = print\n";
    private static final String PATCHING = PATCH + "import control\ncontrol.start(1)\n";
    private static final List<String> FOUND = List.of("4: logging.config.listen");

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
        desk.write("control.py", CONTROL);
    }

    @AfterEach
    void end() {
        desk.close();
    }

    /// In the file, of a scan of all files as they are on disk, and of what an editor is shown of them.
    private void assertFound(List<String> found, String name) {
        assertEquals(found, scanned().getOrDefault(name, List.of()));
        assertEquals(found, desk.shown(name));
    }

    private Map<String, List<String>> scanned() {
        Map<String, List<String>> scanned = new TreeMap<>();
        for (ScannedFile file : Scan.of(List.of(folder), FileSelection.usual()).files()) {
            List<String> calls = file.found().stream()
                    .map(found -> {
                        TextRange range = found.finding().range();
                        int line = file.file().text().lineAt(range.start()) + 1;
                        return line + ": " + file.file().text().slice(range);
                    })
                    .toList();
            scanned.put(folder.relativize(file.file().path()).toString().replace('\\', '/'), calls);
        }
        return scanned;
    }

    @Test
    void whatTheOnlyImporterHasReplacedIsNotCalled() {
        desk.write("main.py", PATCHING);
        assertFound(List.of(), "control.py");
    }

    @Test
    void whatTheOnlyImporterHasReplacedIsNotCalledBySomebodyWhoIsNotSeen() {
        desk.write("main.py", PATCH + "import control\nprint(control)\n");
        assertFound(List.of(), "control.py");
    }

    @Test
    void oneOfSeveralImportersThatMakesTheCallIsEnough() {
        desk.write("main.py", PATCHING).write("other.py", "import control\ncontrol.start(2)\n");
        assertFound(FOUND, "control.py");
    }

    @Test
    void importerThatUsesNothingOfItLeavesItToOthersWhoMay() {
        desk.write("main.py", PATCHING).write("other.py", "import control\nprint(control.__doc__)\n");
        assertFound(FOUND, "control.py");
        desk.open("other.py");
        assertFound(FOUND, "control.py");
    }

    @Test
    void importerThatIsOnlyImportedSpeaksThroughThoseWhoImportIt() {
        desk.write("service.py", "import control\n\ndef serve():\n    control.start(1)\n");
        desk.write("main.py", PATCH + "import service\nservice.serve()\n");
        assertFound(List.of(), "control.py");
        desk.open("service.py");
        assertFound(List.of(), "control.py");
    }

    @Test
    void filesThatImportEachOtherAndAreImportedByNobodyElseAreEachAProgram() {
        desk.write("one.py", "import control\ncontrol.start(0)\n");
        desk.write("control.py", CONTROL.replace("return ", "return port and ") + "\ndef later():\n    import one\n");
        assertFound(FOUND, "control.py");
    }

    @Test
    void ofFilesThatImportEachOtherTheOneThatIsMadeToBeRunIsHeard() {
        String main = PATCH + "import control\nif __name__ == '__main__':\n    control.start(1)\n";
        desk.write("main.py", main);
        desk.write("control.py", CONTROL + "import main\n");
        assertFound(List.of(), "control.py");
    }

    @Test
    void importThatIsForTypesAloneIsNoUse() {
        String importer = PATCH + "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import control\n";
        desk.write("main.py", importer);
        assertFound(FOUND, "control.py");
    }

    @Test
    void importThatIsNeverComeToIsNoUse() {
        desk.write("main.py", PATCH + "import sys\nif False:\n    import control\n    control.start(1)\n");
        assertFound(FOUND, "control.py");
    }

    @Test
    void importInAFunctionThatNobodyCallsComesAfterWhatWasReplaced() {
        desk.write("main.py", PATCH + "def later():\n    import control\n    control.start(1)\n");
        assertFound(List.of(), "control.py");
    }

    @Test
    void fileThatAnImporterRunsFirstAndPatchesThenIsFoundAsItWas() {
        desk.write("main.py", "import control\ncontrol.start(1)\n" + PATCH);
        assertFound(FOUND, "control.py");
    }

    @Test
    void testThatReplacesSilencesNothing() {
        desk.write("test_control.py", PATCHING).write("tests/helper.py", PATCHING);
        assertFound(FOUND, "control.py");
    }

    @Test
    void testThatMakesTheCallIsHeard() {
        desk.write("main.py", PATCHING).write("test_control.py", "import control\ncontrol.start(1)\n");
        assertFound(FOUND, "control.py");
    }

    @Test
    void fileThatIsMadeToBeRunSpeaksForWhatItDoesThen() {
        desk.write("main.py", PATCHING);
        desk.write("control.py", CONTROL + "\nif __name__ == '__main__':\n    start(2)\n");
        assertFound(FOUND, "control.py");
        desk.write("control.py", CONTROL + "\nif __name__ == '__main__':\n    print(start)\n");
        assertFound(List.of(), "control.py");
    }

    @Test
    void whatImportsOfAPackageRunIsHeardThroughThem() {
        desk.write("kit/__init__.py", CONTROL).write("kit/part.py", "x = 1\n");
        desk.write("main.py", PATCH + "import kit.part\nkit.start(1)\n");
        assertFound(List.of(), "kit/__init__.py");
    }

    @Test
    void importerThatLeadsTooFarIsNotHeard() {
        StringBuilder main = new StringBuilder(PATCH).append("import control\n");
        for (int module = 0; module < 101; module++) {
            desk.write("m" + module + ".py", "from logging.config import listen\n");
            main.append("import m")
                    .append(module)
                    .append("\nprint(m")
                    .append(module)
                    .append(".listen)\n");
        }
        desk.write("main.py", main + "control.start(1)\n");
        assertFound(FOUND, "control.py");
    }

    @Test
    void editOfTheImporterCounts() {
        desk.write("main.py", PATCHING).open("main.py").open("control.py");
        assertEquals(List.of(), desk.shown("control.py"));
        desk.replace("main.py", "logging.config.listen = print", "pass");
        assertEquals(FOUND, desk.shown("control.py"));
        desk.replace("main.py", "pass", "logging.config.listen = print");
        assertEquals(List.of(), desk.shown("control.py"));
        desk.replace("main.py", "import control\ncontrol.start(1)\n", "");
        assertEquals(FOUND, desk.shown("control.py"));
        desk.close("main.py");
        assertFound(List.of(), "control.py");
    }

    @Test
    void importerThatGoesIsHeardNoMore() {
        desk.write("main.py", PATCHING);
        assertFound(List.of(), "control.py");
        desk.delete("main.py");
        assertFound(FOUND, "control.py");
    }

    @Test
    void nothingIsToldOfAFileBeforeThoseWhoImportItHaveBeenRun() {
        desk.write("main.py", PATCHING).write("other.py", PATCHING);
        desk.settle();
        assertEquals(0, desk.told("control.py"));
    }

    @Test
    void nothingBlinksWhileTheNameInTheImportIsTyped() {
        desk.write("main.py", PATCHING).open("main.py").open("control.py");
        assertEquals(List.of(), desk.shown("control.py"));
        String line = "import control";
        for (int end = line.length(); end > "import".length(); end--) {
            type(line.substring(0, end), line.substring(0, end - 1));
        }
        for (int end = "import".length(); end < line.length(); end++) {
            type(line.substring(0, end), line.substring(0, end + 1));
        }
    }

    private void type(String before, String after) {
        desk.replace("main.py", "\n" + before + "\n", "\n" + after + "\n");
        assertEquals(List.of(), desk.shown("control.py"), after);
    }

    @Test
    void callThatIsTakenBackIsShownAgain() {
        desk.write("main.py", """
            import argparse
            import control

            def main():
                parser = argparse.ArgumentParser()
                parser.add_argument("--live", action="store_true")
                options = parser.parse_args()
                if options.live:
                    control.start(1)

            if __name__ == "__main__":
                main()
            """);
        desk.open("control.py");
        assertEquals(FOUND, desk.toldLast("control.py"));
        for (int time = 0; time < 2; time++) {
            desk.replace("control.py", "return logging", "return xlogging");
            assertEquals(List.of(), desk.toldLast("control.py"));
            desk.replace("control.py", "return xlogging", "return logging");
            assertEquals(FOUND, desk.shownAtOnce("control.py"));
            assertEquals(FOUND, desk.toldLast("control.py"));
        }
    }

    @Test
    void callThatIsTakenBackAtOnceIsShownAgain() {
        desk.write("main.py", "import control\n\ndef main():\n    control.start(1)\n\nmain()\n");
        desk.open("control.py");
        assertEquals(FOUND, desk.toldLast("control.py"));
        for (int steps = 0; steps < 12; steps++) {
            desk.replace("control.py", "return logging", "return xlogging");
            desk.shownAtOnce("control.py");
            desk.settle(steps);
            desk.replace("control.py", "return xlogging", "return logging");
            assertEquals(FOUND, desk.toldLast("control.py"));
        }
    }
}
