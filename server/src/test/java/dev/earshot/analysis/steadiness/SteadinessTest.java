package dev.earshot.analysis.steadiness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.analysis.DocumentAnalysis;
import dev.earshot.rule.Finding;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SteadinessTest {
    private static final String MODULE = """
            import logging.config as conf

            def serve(port):
                print(port)
                conf.listen(port)
                return port

            def other():
                \"""Call conf.listen(1) instead.\"""
                return 1
            """;

    @Test
    void aFindingStaysWhileTheStatementAroundItIsBroken() {
        try (Typed typed = new Typed(MODULE)) {
            typed.replace("    print(port)", "    while (port, [");
            assertEquals(List.of("conf.listen"), typed.shown());
            typed.replace("while (port, [", "while True:");
            assertEquals(List.of("conf.listen"), typed.shown());
        }
    }

    @Test
    void aFindingMovesWithItsTextWhileItIsKept() {
        try (Typed typed = new Typed(MODULE)) {
            typed.replace("    print(port)", "    while True:");
            int before = typed.findings().getFirst().range().start();
            typed.replace("while True", "while (port, True");
            assertEquals(before + 7, typed.findings().getFirst().range().start());
            assertEquals(
                    MODULE.indexOf("logging.config"),
                    typed.findings().getFirst().trail().getFirst().range().start());
        }
    }

    @Test
    void aFindingGoesAtOnceWhenTheTextParsesWithoutIt() {
        try (Typed typed = new Typed(MODULE)) {
            typed.replace("print(port)", "return (port");
            assertEquals(List.of("conf.listen"), typed.shown());
            typed.replace("return (port", "return (port)");
            assertEquals(List.of(), typed.shown());
        }
    }

    @Test
    void aFindingGoesAtOnceWhenItsWordsChangeInBrokenText() {
        try (Typed typed = new Typed(MODULE)) {
            typed.replace("print(port)", "while (port");
            typed.replace("conf.listen(port)", "conf.lisen(port)");
            assertEquals(List.of(), typed.shown());
        }
    }

    @Test
    void aFindingGoesAtOnceWhenTheImportChangesInBrokenText() {
        try (Typed typed = new Typed(MODULE)) {
            typed.replace("print(port)", "while (port");
            typed.replace("as conf", "as config");
            assertEquals(List.of(), typed.shown());
        }
    }

    @Test
    void aFindingGoesAtOnceWhenItBecomesACommentInBrokenText() {
        try (Typed typed = new Typed(MODULE)) {
            typed.replace("print(port)", "print('#', (port");
            assertEquals(List.of("conf.listen"), typed.shown());
            typed.replace("    conf.listen(port)", "    # conf.listen(port)");
            assertEquals(List.of(), typed.shown());
        }
    }

    @Test
    void aFindingGoesAtOnceThoughAnotherStatementIsBroken() {
        try (Typed typed = new Typed(MODULE)) {
            typed.replace("return 1", "return (1, [");
            typed.replace("print(port)", "return port");
            assertEquals(List.of(), typed.shown());
        }
    }

    @Test
    void aTextThatQuotesACallIsNoFindingWhileTheQuotesAreTyped() {
        try (Typed typed = new Typed(MODULE)) {
            typed.replace("def serve", "\"\"\"\n\ndef serve");
            assertEquals(List.of("conf.listen"), typed.shown());
            assertEquals(
                    typed.text().indexOf("conf.listen"),
                    typed.findings().getFirst().range().start());
        }
    }

    @Test
    void aStringThatSpeaksOfACallIsNoFindingBeforeItIsClosed() {
        for (String opening : List.of("\"\"\"", "'''", "x = \"", "print(f'")) {
            try (Typed typed = new Typed(MODULE)) {
                typed.replace("def other():\n", "def other():\n    " + opening + "Calls conf.listen(2) and\n");
                assertEquals(List.of("conf.listen"), typed.shown(), opening);
            }
        }
    }

    @Test
    void aLineWithoutItsEndTakesNothingFromTheLineBelow() {
        for (String half : List.of("port.", "port =", "return port +", "del", "head, *", "x = lambda:", "not")) {
            try (Typed typed = new Typed(MODULE)) {
                typed.replace("print(port)", half);
                assertEquals(List.of("conf.listen"), typed.shown(), half);
            }
        }
        try (Typed typed = new Typed(MODULE.replace("    conf.listen", "    listen"))) {
            typed.replace("print(port)", "conf.");
            assertEquals(List.of(), typed.shown());
        }
    }

    @Test
    void aFindingStaysWhileANameAboveItIsHalfTyped() {
        for (String half : List.of("long", "result", "from logging import getLog")) {
            try (Typed typed = new Typed(MODULE.replace("return port", "result = port"))) {
                typed.replace("print(port)", half);
                assertEquals(List.of("conf.listen"), typed.shown(), half);
                assertEquals(Set.of(half.replaceAll(".* ", "")), typed.analysis.missing());
                typed.replace("    " + half + "\n", "    result = 1\n");
                assertEquals(List.of("conf.listen"), typed.shown(), half);
                typed.replace("    result = 1", "    return 1");
                assertEquals(List.of(), typed.shown(), half);
            }
        }
    }

    @Test
    void aFindingGoesAtOnceThoughANameWasMissingBefore() {
        try (Typed typed = new Typed(MODULE.replace("return 1", "return long(1)"))) {
            typed.replace("print(port)", "return port");
            assertEquals(List.of(), typed.shown());
        }
    }

    @Test
    void aCallIsShownAsSoonAsItIsTypedInBrokenText() {
        try (Typed typed = new Typed(MODULE)) {
            typed.replace("print(port)", "port = = 1");
            typed.replace("    return port", "    conf.listen(port + 1)\n    return port");
            assertEquals(List.of("conf.listen", "conf.listen"), typed.shown());
        }
    }

    /// As some editors tell of lines that were indented: one change from the first to the last.
    @Test
    void aFindingIsFollowedThroughLinesThatAreReplacedTogether() {
        try (Typed typed = new Typed(MODULE)) {
            typed.replace("print(port)", "while (port");
            typed.replace(
                    "    while (port\n    conf.listen(port)\n    return",
                    "        while (port\n        conf.listen(port)\n        return");
            assertEquals(List.of("conf.listen"), typed.shown());
            assertEquals(
                    typed.text().indexOf("conf.listen"),
                    typed.findings().getFirst().range().start());
        }
    }

    @Test
    void aFileThatIsBrokenWhenItIsOpenedShowsWhatIsFoundInIt() {
        try (Typed typed = new Typed(MODULE.replace("return 1", "return (1, ["))) {
            assertEquals(List.of("conf.listen"), typed.shown());
        }
    }

    /// A document in an editor, looked at after every change.
    private static final class Typed implements AutoCloseable {
        private final DocumentAnalysis analysis;

        Typed(String text) {
            analysis = DocumentAnalysis.open(SourceText.of(text));
            analysis.findings();
        }

        void replace(String before, String after) {
            int at = text().indexOf(before);
            analysis.edit(List.of(new Replacement(new TextRange(at, at + before.length()), after)));
            analysis.findings();
        }

        String text() {
            return analysis.text().toString();
        }

        List<Finding> findings() {
            return analysis.findings();
        }

        List<String> shown() {
            return findings().stream()
                    .map(finding -> analysis.text().slice(finding.range()))
                    .toList();
        }

        @Override
        public void close() {
            analysis.close();
        }
    }
}
