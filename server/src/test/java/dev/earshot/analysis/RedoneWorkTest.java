package dev.earshot.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How much is looked at again after an edit.
class RedoneWorkTest {
    private static final String MODULE = """
            import logging
            import logging.config as conf

            def quiet():
                return 1

            def first():
                conf.listen(1)

            def second():
                conf.listen(2)
                def inner():
                    conf.listen(3)
                return inner

            class Server:
                def start(self):
                    conf.listen(4)

            log = logging.getLogger()
            """;

    @Test
    void runsTheProgramUntilItsWordsAreKnown() {
        try (Typed typed = new Typed()) {
            assertEquals(4, typed.findings());
            assertEquals(2, typed.programsRun());
        }
    }

    @Test
    void runsNothingAfterAnEditInAStatementThatDoesNotMatter() {
        try (Typed typed = new Typed()) {
            typed.replace("return 1", "return 2");
            typed.replace("quiet", "silent");
            assertEquals(4, typed.findings());
            assertEquals(2, typed.programsRun());
        }
    }

    @Test
    void runsNothingAfterAnEditInAStatementThatTakesAnotherMember() {
        try (Typed typed = new Typed()) {
            typed.replace("logging.getLogger()", "logging.getLogger('app')");
            assertEquals(4, typed.findings());
            assertEquals(2, typed.programsRun());
        }
    }

    @Test
    void runsTheProgramAgainAfterAnEditInAStatementThatMatters() {
        try (Typed typed = new Typed()) {
            typed.replace("conf.listen(1)", "conf.lisen(1)");
            assertEquals(3, typed.findings());
            assertEquals(4, typed.programsRun());
        }
    }

    @Test
    void findsAllAgainAfterAnEditOfTheImport() {
        try (Typed typed = new Typed()) {
            typed.replace("import logging.config as conf", "from other import config as conf");
            assertEquals(0, typed.findings());
            typed.replace("from other import config as conf", "from logging import config as conf");
            assertEquals(4, typed.findings());
        }
    }

    /// In a text that is too long to be run as a whole.
    @Test
    void runsTheProgramOnceWhereAnotherStatementMayChangeWhatItHangsOn() {
        String enabling = "enabled = []\n\ndef enable():\n    enabled.append(1)\n\n";
        String rest = "rest = '%s'\n".formatted("-".repeat(200)).repeat(300);
        try (Typed typed = new Typed(enabling + rest + "if enabled:\n    import logging.config as c; c.listen(1)\n")) {
            assertEquals(1, typed.findings());
            int before = typed.programsRun();
            typed.replace("c.listen(1)", "c.listen(2)");
            assertEquals(1, typed.findings());
            int once = typed.programsRun() - before;
            typed.replace("    enabled.append(1)", "    return 1");
            assertEquals(0, typed.findings());
            typed.replace("    return 1", "    enabled.append(1)");
            assertEquals(1, typed.findings());
            assertEquals(2, once);
        }
    }

    /// The module in an editor.
    private static final class Typed implements AutoCloseable {
        private final DocumentAnalysis analysis;

        Typed() {
            this(MODULE);
        }

        Typed(String text) {
            analysis = DocumentAnalysis.open(SourceText.of(text));
            analysis.findings();
        }

        void replace(String before, String after) {
            int at = analysis.text().toString().indexOf(before);
            analysis.edit(List.of(new Replacement(new TextRange(at, at + before.length()), after)));
        }

        int findings() {
            return analysis.findings().size();
        }

        int programsRun() {
            return analysis.work().programs();
        }

        @Override
        public void close() {
            analysis.close();
        }
    }
}
