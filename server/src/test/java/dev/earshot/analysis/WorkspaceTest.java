package dev.earshot.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an edit, a file that comes and one that goes do to the findings in other files, and how much is looked at
/// for that.
class WorkspaceTest {
    private static final String REMOTE = """
            from logging.config import listen

            def start(port):
                return port

            def helper():
                return 1
            """;
    private static final String APP = """
            from remote import start

            start(9030)
            """;

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void editOfOneDocumentUpdatesAnother() {
        desk.write("remote.py", REMOTE).write("app.py", APP);
        desk.open("remote.py").open("app.py");
        assertEquals(List.of(), desk.found("app.py"));
        desk.replace("remote.py", "def start", "start = listen\n\ndef begin");
        assertEquals(List.of("3: start"), desk.found("app.py"));
        desk.replace("remote.py", "= listen", "= print");
        assertEquals(List.of(), desk.found("app.py"));
    }

    @Test
    void editOfADocumentUpdatesFilesThatAreNotOpen() {
        desk.write("remote.py", REMOTE).write("app.py", APP);
        desk.open("remote.py").settle();
        desk.replace("remote.py", "def start", "start = listen\n\ndef begin");
        assertEquals(List.of("3: start"), desk.found("app.py"));
    }

    @Test
    void callIsFoundInTheFileThatItStandsInThoughAnotherBringsItAbout() {
        desk.write("runner.py", "def run(callback):\n    callback(9030)\n");
        desk.write("app.py", "import runner\nfrom logging.config import listen\nrunner.run(listen)\n");
        assertEquals(List.of("2: callback"), desk.found("runner.py"));
        desk.open("app.py").replace("app.py", "run(listen)", "run(print)");
        assertEquals(List.of(), desk.found("runner.py"));
    }

    @Test
    void anEditThatChangesNothingForOthersRunsNoOtherProgram() {
        desk.write("remote.py", REMOTE.replace("def start", "start = listen\n\ndef begin"));
        for (int i = 0; i < 20; i++) {
            desk.write("app" + i + ".py", APP);
        }
        desk.open("remote.py");
        assertEquals(List.of("3: start"), desk.found("app7.py"));
        int before = desk.programsRun();
        desk.replace("remote.py", "return 1", "return 2").settle();
        desk.replace("remote.py", "def helper", "# a comment\n\ndef helper").settle();
        assertEquals(0, desk.programsRun() - before);
        desk.replace("remote.py", "start = listen", "start = stop = listen");
        assertEquals(List.of("3: start"), desk.found("app7.py"));
        assertTrue(desk.programsRun() - before >= 20);
    }

    @Test
    void nothingIsToldAgainOfAFileInWhichThereIsNothingNew() {
        desk.write("remote.py", "from logging.config import listen\nstart = listen  # one\n");
        desk.write("app.py", APP).open("remote.py").settle();
        assertEquals(1, desk.told("app.py"));
        desk.replace("remote.py", "# one", "# two").settleCalledAway();
        desk.replace("remote.py", "# two", "# three").settle();
        assertEquals(1, desk.told("app.py"));
        desk.replace("remote.py", "from", "\n\nfrom").settle();
        desk.replace("remote.py", "start = listen", "start = print").settle();
        assertEquals(List.of(), desk.found("app.py"));
    }

    @Test
    void filesThatDoNotDependOnWhatMattersAreNeverRun() {
        desk.write("remote.py", REMOTE);
        for (int i = 0; i < 20; i++) {
            desk.write("app" + i + ".py", "from remote import helper\nhelper()\n");
            desk.write("other" + i + ".py", "import remote\nimport os\nremote.helper(os)\n");
        }
        desk.open("remote.py").settle();
        int before = desk.programsRun();
        desk.replace("remote.py", "return port", "return listen(port)");
        assertEquals(List.of("4: listen"), desk.foundAtOnce("remote.py"));
        int own = desk.programsRun() - before;
        desk.settle();
        assertEquals(own, desk.programsRun() - before);
    }

    @Test
    void theEditedDocumentIsAnsweredBeforeAnyOther() {
        desk.write("remote.py", REMOTE).write("app.py", APP);
        desk.open("remote.py").open("app.py").settle();
        desk.replace("remote.py", "return port", "return listen(port)");
        int before = desk.programsRun();
        assertEquals(List.of("4: listen"), desk.foundAtOnce("remote.py"));
        assertTrue(desk.programsRun() - before <= 3);
    }

    @Test
    void fileThatComesIsFollowed() {
        desk.write("app.py", APP).open("app.py");
        assertEquals(List.of(), desk.found("app.py"));
        desk.write("remote.py", "from logging.config import listen as start\n");
        assertEquals(List.of("3: start"), desk.found("app.py"));
    }

    @Test
    void fileThatGoesIsFollowed() {
        desk.write("app.py", APP).write("remote.py", "from logging.config import listen as start\n");
        desk.write("own.py", "import logging.config\nlogging.config.listen()\n");
        assertEquals(List.of("3: start"), desk.found("app.py"));
        assertEquals(List.of("2: logging.config.listen"), desk.found("own.py"));
        desk.delete("remote.py").delete("own.py");
        assertEquals(List.of(), desk.found("app.py"));
        assertEquals(List.of(), desk.found("own.py"));
    }

    @Test
    void fileThatHidesTheRealModuleIsFollowed() {
        desk.write("app.py", "import logging.config\nlogging.config.listen()\n").open("app.py");
        assertEquals(List.of("2: logging.config.listen"), desk.found("app.py"));
        desk.write("logging.py", "class config:\n    listen = print\n");
        assertEquals(List.of(), desk.found("app.py"));
        desk.delete("logging.py");
        assertEquals(List.of("2: logging.config.listen"), desk.found("app.py"));
    }

    @Test
    void fileThatIsChangedOutsideOfTheEditorIsFollowed() {
        desk.write("app.py", APP).write("remote.py", "from logging.config import listen as start\n");
        assertEquals(List.of("3: start"), desk.found("app.py"));
        desk.write("remote.py", "def start(port):\n    return port\n");
        assertEquals(List.of(), desk.found("app.py"));
        desk.write("remote.py", "from logging.config import listen as start\n");
        assertEquals(List.of("3: start"), desk.found("app.py"));
    }

    @Test
    void unsavedTextCountsUntilTheDocumentIsClosed() {
        desk.write("app.py", APP).write("remote.py", "from logging.config import listen as start\n");
        desk.open("remote.py", "start = print\n");
        assertEquals(List.of(), desk.found("app.py"));
        desk.write("remote.py", "from logging.config import listen as start  # saved\n");
        assertEquals(List.of(), desk.found("app.py"));
        desk.close("remote.py");
        assertEquals(List.of("3: start"), desk.found("app.py"));
    }

    @Test
    void documentThatWasNeverSavedIsFoundWhileItIsOpen() {
        desk.write("app.py", APP).open("remote.py", "from logging.config import listen as start\n");
        assertEquals(List.of("3: start"), desk.found("app.py"));
        desk.close("remote.py");
        assertEquals(List.of(), desk.found("app.py"));
    }

    @Test
    void importThatIsTypedIsFollowed() {
        desk.write("remote.py", "from logging.config import listen as start\n").settle();
        desk.open("app.py", "\nstart(9030)\n");
        assertEquals(List.of(), desk.found("app.py"));
        desk.replace("app.py", "\nstart", "from remote import start\nstart");
        assertEquals(List.of("2: start"), desk.foundAtOnce("app.py"));
        desk.replace("app.py", "import start", "import stop as start");
        assertEquals(List.of(), desk.foundAtOnce("app.py"));
    }

    @Test
    void whatIsOfferedThroughManyFilesIsFollowed() {
        desk.write("m0.py", "name0 = print\n");
        for (int i = 1; i < 6; i++) {
            desk.write("m" + i + ".py", "from m%d import name%d as name%d\n".formatted(i - 1, i - 1, i));
        }
        desk.write("app.py", "import m5\nm5.name5(9030)\n");
        desk.open("m0.py").settle();
        desk.replace("m0.py", "name0 = print", "from logging.config import listen as name0");
        assertEquals(List.of("2: m5.name5"), desk.found("app.py"));
        desk.replace("m0.py", "import listen", "import stopListening");
        assertEquals(List.of(), desk.found("app.py"));
    }

    @Test
    void modulesThatImportEachOtherLetGoOfWhatIsGone() {
        desk.write("a.py", "import b\nfrom logging.config import listen as one\ntwo = b.three\n");
        desk.write("b.py", "import a\nthree = getattr(a, 'one', None)\n");
        desk.write("app.py", "import a\na.two(1)\na.one(2)\n");
        assertTrue(desk.found("app.py").contains("3: a.one"));
        desk.write("a.py", "import b\none = print\ntwo = b.three\n");
        assertEquals(List.of(), desk.found("app.py"));
    }

    @Test
    void whatIsBrokenOffIsDoneInTheEnd() {
        desk.write("remote.py", "from logging.config import listen as start\n");
        for (int i = 0; i < 5; i++) {
            desk.write("app" + i + ".py", APP);
        }
        desk.settleCalledAway();
        assertEquals(List.of("3: start"), desk.found("app4.py"));
    }

    @Test
    void findingsInAFolderGoWithIt() {
        desk.write("own.py", "import logging.config\nlogging.config.listen()\n");
        assertEquals(List.of("2: logging.config.listen"), desk.found("own.py"));
        desk.removeFolder();
        assertEquals(List.of(), desk.found("own.py"));
    }
}
