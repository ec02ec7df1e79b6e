package dev.earshot.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.rule.Elsewhere;
import dev.earshot.text.Replacement;
import dev.earshot.text.TextRange;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person who types in one module sees of the findings in those that use it.
class WorkspaceSteadinessTest {
    private static final String REMOTE = """
            from logging.config import listen

            def helper():
                return 1

            def start(port):
                return listen(port)

            begin = listen
            """;
    private static final String APP = """
            from remote import begin, helper
            helper()
            begin(9030)
            """;
    private static final List<String> FOUND = List.of("3: begin");

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
        desk.write("remote.py", REMOTE).write("app.py", APP).write("tool.py", APP);
        desk.write("runner.py", "def run(callback):\n    callback(9030)\n");
        desk.write("main.py", "import remote\nimport runner\nrunner.run(remote.begin)\n");
        desk.open("remote.py").open("app.py").settle();
        assertFound();
    }

    @AfterEach
    void end() {
        desk.close();
    }

    private void assertFound() {
        assertEquals(FOUND, desk.shown("app.py"), () -> desk.text("remote.py"));
        assertEquals(FOUND, desk.shown("tool.py"), () -> desk.text("remote.py"));
        assertEquals(List.of("2: callback"), desk.shown("runner.py"), () -> desk.text("remote.py"));
    }

    private void assertNoneFound() {
        for (String file : List.of("app.py", "tool.py", "runner.py")) {
            assertEquals(List.of(), desk.shown(file), file);
        }
    }

    /// Key by key.
    private void type(String behind, String keys) {
        int at = desk.text("remote.py").indexOf(behind) + behind.length();
        for (String key : keys.split("", -1)) {
            desk.edit("remote.py", new Replacement(TextRange.empty(at), key));
            at += key.length();
            assertFound();
        }
    }

    private void erase(String what) {
        int at = desk.text("remote.py").indexOf(what);
        for (int end = at + what.length(); end > at; end--) {
            desk.edit("remote.py", new Replacement(new TextRange(end - 1, end), ""));
            assertFound();
        }
    }

    @Test
    void findingsStayWhileTheModuleThatOffersIsBroken() {
        type("import listen\n", "\nprint((1, [");
        type("print((1, [", "2]))\n");
        type("begin = listen\n", "\nclass X(");
    }

    @Test
    void findingsStayWhileANameIsHalfTypedInTheModuleThatOffers() {
        type("import listen\n", "helper = hook");
        desk.replace("remote.py", "helper = hook\n", "").settle();
        assertFound();
    }

    @Test
    void findingsStayWhileTheOfferedNameIsRenamed() {
        erase("begin");
        type("listen(port)\n\n", "begin");
        type("listen(port)\n\nbegin", "s");
        desk.replace("remote.py", "begins", "begin");
        assertFound();
    }

    @Test
    void findingsGoWhenAModuleIsSavedWithoutTheNameThatTheyUse() {
        desk.replace("remote.py", "begin = ", "other = ").settle();
        assertFound();
        desk.save();
        assertNoneFound();
        desk.replace("remote.py", "other = ", "begin = ").settle();
        assertFound();
        desk.replace("remote.py", "begin = ", "othe = ").settle();
        assertFound();
    }

    @Test
    void findingsStayWhenAModuleIsSavedBroken() {
        desk.replace("remote.py", "begin = ", "begin = (").save();
        assertFound();
    }

    @Test
    void findingsGoWhenAnotherProgramTakesAwayTheNameThatTheyUse() {
        desk.close("remote.py").write("remote.py", REMOTE.replace("begin = ", "other = "));
        assertNoneFound();
    }

    @Test
    void findingsStayWhileANameIsHalfTypedThoughAnotherFileIsReadForTheFirstTime() {
        desk.replace("remote.py", "begin = ", "begi = ").write("new.py", "import os\n");
        assertFound();
    }

    @Test
    void findingsStayWhileTheClassOrTheMethodThatTheyUseIsRenamed() {
        desk.write("kits.py", "import logging.config\n\nclass Kit:\n    run = staticmethod(logging.config.listen)\n");
        desk.write("panel.py", "from kits import Kit\n\ndef main():\n    Kit().run(9030)\n")
                .open("kits.py")
                .settle();
        for (String change : List.of("run = :ru = ", "ru = :run = ", "Kit:Ki", "Ki:Kit")) {
            String[] names = change.split(":", -1);
            desk.replace("kits.py", names[0], names[1]);
            assertEquals(List.of("4: Kit().run"), desk.shown("panel.py"), change);
        }
    }

    @Test
    void findingsStayWhileTheImportOfTheModuleThatOffersIsTypedAnew() {
        erase("import listen");
        type("from logging.config ", "import listen");
    }

    @Test
    void findingsStayInADocumentThatIsEditedMeanwhile() {
        desk.replace("remote.py", "begin = listen", "begin = listen(").settle();
        assertFound();
        desk.replace("app.py", "helper()\n", "helper() \n").settle();
        assertFound();
        desk.replace("app.py", "9030", "9031").settle();
        assertFound();
    }

    @Test
    void findingsGoAtOnceWhenTheModuleParsesWithoutWhatLeadsToThem() {
        desk.replace("remote.py", "begin = listen", "begin = (print").settle();
        assertFound();
        desk.replace("remote.py", "begin = (print", "begin = (print)").settle();
        assertEquals(List.of(), desk.shown("app.py"));
        assertEquals(List.of(), desk.shown("tool.py"));
        assertEquals(List.of(), desk.shown("runner.py"));
        desk.replace("remote.py", "begin = (print)", "begin = listen").settle();
        assertFound();
    }

    @Test
    void nothingIsFoundForABrokenModuleThatIsNotFoundForItWhole() {
        desk.write("quiet.py", "from remote import helper\nhelper(9030)\n").settle();
        desk.replace("remote.py", "def helper():\n    return 1", "helper = listen(")
                .settle();
        assertEquals(List.of(), desk.shown("quiet.py"));
        desk.replace("remote.py", "helper = listen(", "helper = listen").settle();
        assertEquals(List.of("2: helper"), desk.shown("quiet.py"));
        assertTrue(desk.told("quiet.py") > 0);
    }

    @Test
    void findingThatAnotherProgramBringsStaysWhileItsModuleIsEdited() {
        desk.open("runner.py");
        desk.replace("runner.py", "callback(9030)", "print()\n    callback(9030)");
        assertEquals(1, desk.shownAtOnce("runner.py").size());
        assertEquals(List.of("3: callback"), desk.shown("runner.py"));
        desk.replace("runner.py", "print()", "return");
        assertEquals(List.of(), desk.shown("runner.py"));
    }

    @Test
    void stepsInAnotherFileMoveWithItsText() {
        assertEquals(8, lineOfStep("app.py"));
        desk.replace("remote.py", "def helper", "\n\ndef helper");
        assertEquals(10, lineOfStep("app.py"));
        assertEquals(10, lineOfStep("tool.py"));
        desk.replace("remote.py", "begin = listen", "begin = listen(").settle();
        desk.replace("remote.py", "def helper", "\n\ndef helper");
        assertEquals(12, lineOfStep("app.py"));
        assertEquals(12, lineOfStep("tool.py"));
        desk.replace("remote.py", "begin = listen(", "begin = listen").settle();
        assertFound();
        assertEquals(12, lineOfStep("app.py"));
    }

    /// Where that stands in the other file which leads to the finding.
    private int lineOfStep(String name) {
        Elsewhere step = desk.show(name).getFirst().elsewhere().getLast().place();
        return step.text().lineAt(step.range().start());
    }
}
