package dev.earshot.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.analysis.DocumentAnalysis;
import dev.earshot.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixesTest {
    private static final String REMOVE = "Remove the call of logging.config.listen()";
    private static final String IGNORE = "Ignore this call with a comment";

    @Test
    void removesTheCallAndItsImport() {
        checkFix(REMOVE, """
            import os
            import logging.config

            logging.config.listen(9999).start()
            print(os.name)
            """, """
            import os

            print(os.name)
            """);
    }

    @Test
    void removesTheLastLinesOfATextThatEndsWithoutALineBreak() {
        checkFix(REMOVE, "import os\nfrom logging.config import listen\nlisten(9999)", "import os\n");
        checkFix(REMOVE, "from logging.config import listen\nlisten(9999)", "");
    }

    @Test
    void keepsAnImportThatIsUsedOtherwise() {
        checkFix(REMOVE, """
            import logging.config

            logging.config.dictConfig({})
            logging.config.listen(9999)
            """, """
            import logging.config

            logging.config.dictConfig({})
            """);
    }

    @Test
    void keepsAnImportThatIsExported() {
        checkFix(REMOVE, """
            from logging.config import listen
            __all__ = ["listen"]
            listen(1)
            """, """
            from logging.config import listen
            __all__ = ["listen"]
            """);
    }

    @Test
    void keepsWhatTheFunctionIsGotByWhereOthersMayNeedThat() {
        checkFix(REMOVE, """
            from logging.config import listen

            (start := listen)(1)
            print(start)
            """, """
            from logging.config import listen

            (start := listen)
            print(start)
            """);
        checkFix(REMOVE, """
            from logging.config import listen

            def serve():
                hooks = [print, listen]
                thread = hooks.pop()(
                    9030,
                )
                thread.start()
                hooks.pop()("ready")
            """, """
            from logging.config import listen

            def serve():
                hooks = [print, listen]
                hooks.pop()
                hooks.pop()("ready")
            """);
    }

    @Test
    void keepsAnImportThatCodeInATextNeeds() {
        checkFix(REMOVE, """
            import logging.config

            exec("print(logging.config)")
            logging.config.listen(1)
            """, """
            import logging.config

            exec("print(logging.config)")
            """);
    }

    @Test
    void takesOneNameOutOfAnImport() {
        checkFix(REMOVE, """
            from logging.config import dictConfig, listen as start
            dictConfig({})
            start(9999)
            """, """
            from logging.config import dictConfig
            dictConfig({})
            """);
        checkFix(REMOVE, """
            from logging.config import (
                listen,
                dictConfig,  # used
            )
            dictConfig({})
            listen(9999)
            """, """
            from logging.config import (
                dictConfig,  # used
            )
            dictConfig({})
            """);
    }

    @Test
    void leavesPassInABlockThatWouldBeEmpty() {
        checkFix(REMOVE, """
            def serve():
                import logging.config
                # remote configuration
                logging.config.listen(9999)
            """, """
            def serve():
                pass
                # remote configuration
            """);
        checkFix(REMOVE, """
            from logging.config import listen
            if True: listen(9999)
            else: print(1)
            """, """
            if True: pass
            else: print(1)
            """);
    }

    @Test
    void removesTheThreadWithTheStatementsThatOnlyServeIt() {
        checkFix(REMOVE, """
            from logging import config
            import sys

            def main():
                thread = config.listen(9999)
                thread.daemon = True
                thread.start()
                try:
                    sys.exit(1)
                finally:
                    config.stopListening()
                    thread.join()
            """, """
            from logging import config
            import sys

            def main():
                try:
                    sys.exit(1)
                finally:
                    config.stopListening()
            """);
    }

    @Test
    void offersNoRemovalWhereTheResultIsNeeded() {
        assertEquals(List.of(IGNORE), titles("""
            import logging.config
            threads = [logging.config.listen(9999)]
            """));
        assertEquals(List.of(IGNORE), titles("""
            import logging.config
            thread = logging.config.listen(9999)
            def stop():
                register(thread)
            """));
        assertEquals(List.of(IGNORE), titles("""
            import logging.config
            def serve():
                return logging.config.listen(9999)
            """));
    }

    @Test
    void removesOneOfSeveralStatementsOnALine() {
        checkFix(REMOVE, """
            import logging.config
            a = logging.INFO; logging.config.listen(1); b = 2  # three
            """, """
            import logging.config
            a = logging.INFO; b = 2  # three
            """);
        checkFix(REMOVE, """
            import logging.config
            a = logging.INFO; logging.config.listen(1)  # two
            """, """
            import logging.config
            a = logging.INFO  # two
            """);
        checkFix(REMOVE, """
            import logging.config
            t = logging.config.listen(1); t.start()
            """, "");
    }

    @Test
    void keepsLineEnds() {
        checkFix(
                REMOVE,
                "import logging.config\r\nlogging.INFO\r\nlogging.config.listen(1)",
                "import logging.config\r\nlogging.INFO\r\n");
        checkFix(
                IGNORE,
                "import logging.config\rx = \"\"\"\r\"\"\", logging.config.listen(\\\r    1)\r",
                "import logging.config\rx = \"\"\"\r\"\"\", logging.config.listen(\\\r"
                        + "    1)  # earshot: ignore[PYTHON-LANG-SEC-104]\r");
    }

    @Test
    void ignoresWithACommentAtTheEndOfTheCall() {
        checkFix(IGNORE, """
            import logging.config
            logging.config.listen(
                9999,
            ).start()  # the remote
            """, """
            import logging.config
            logging.config.listen(
                9999,
            ).start()  # the remote  # earshot: ignore[PYTHON-LANG-SEC-104]
            """);
    }

    @Test
    void ignoresWithACommentAboveWhereNoLineEndCanHoldOne() {
        checkFix(IGNORE, """
            import logging.config
            def serve():
                logging.config.listen(1); text = \"""
                \"""
            """, """
            import logging.config
            def serve():
                # earshot: ignore[PYTHON-LANG-SEC-104]
                logging.config.listen(1); text = \"""
                \"""
            """);
    }

    @Test
    void ignoresACallInACompoundStatement() {
        checkFix(IGNORE, """
            from logging.config import listen
            if listen(1):
                print(2)
            elif listen:
                print(3)
            """, """
            from logging.config import listen
            if listen(1):  # earshot: ignore[PYTHON-LANG-SEC-104]
                print(2)
            elif listen:
                print(3)
            """);
    }

    private static List<String> titles(String text) {
        try (DocumentAnalysis analysis = DocumentAnalysis.open(SourceText.of(text))) {
            return analysis.fixes(analysis.findings().getFirst()).stream()
                    .map(Fix::title)
                    .toList();
        }
    }

    private static void checkFix(String title, String before, String after) {
        try (DocumentAnalysis analysis = DocumentAnalysis.open(SourceText.of(before))) {
            Fix fix = analysis.fixes(analysis.findings().getFirst()).stream()
                    .filter(offered -> offered.title().equals(title))
                    .findFirst()
                    .orElseThrow();
            analysis.edit(fix.replacements().reversed());
            assertEquals(after, analysis.text().toString());
            assertTrue(analysis.findings().isEmpty());
        }
    }
}
