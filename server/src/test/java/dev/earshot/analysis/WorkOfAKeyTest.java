package dev.earshot.analysis;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.StandardLibrary;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is done for a key does not grow with the text, of which nearly nothing matters. So a word of interest that
/// makes much of all code matter does not get in unseen.
class WorkOfAKeyTest {
    private static final String STATEMENTS = """

            import logging.config

            def quiet():
                return "beyond"  # far from it

            launcher = logging.config.listen

            def serve_settings():
                logging.config.listen(9999)  # beside it
                launcher(9999)

            """;

    /// The longer text uses `logging` too, here and there. To look through all of it just once is twenty times as much.
    private static final int MORE_TEXT = 35_000;

    private static final int MORE_STATEMENTS = 50;

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "logging.config.listen(9999), logging.config.lisen(9999), 1",
        "launcher = logging, launche = logging, 1",
        "# beside it, # besides it, 2",
        "# far from it, # far of it, 2",
        "return \"beyond\", return \"beyond, 2",
    })
    void doesNotGrowWithTheText(String text, String changed, int findings) {
        Work few = work(200, text, changed, findings);
        Work many = work(20_000, text, changed, findings);
        String both = few + ", but in 20,000 lines " + many;
        assertEquals(few.programs(), many.programs(), both);
        assertTrue(many.statements() <= few.statements() + MORE_STATEMENTS, both);
        assertTrue(many.text() <= few.text() + MORE_TEXT, both);
    }

    @Test
    void isNotDoneAgainWithEachLetterOfANameWhereTooMuchMattersAnyway() {
        String uses = IntStream.range(0, 1_000)
                .mapToObj(number -> "use%d(common, '%s')\n".formatted(number, "-".repeat(200)))
                .collect(joining());
        String program = """
                import logging.config
                n = logging.config.listen
                def common():
                    logging.config.listen(9999)
                """ + uses;
        int at = program.indexOf("n =") + 1;
        try (DocumentAnalysis analysis = DocumentAnalysis.open(SourceText.of(program))) {
            analysis.findings();
            Work before = analysis.work();
            for (int key = 0; key < 6; key++) {
                before = key < 3 ? analysis.work() : before;
                analysis.edit(
                        List.of(new Replacement(new TextRange(at + key, at + key), "xyzuvw".substring(key, key + 1))));
                assertEquals(1, analysis.findings().size());
            }
            Work work = analysis.work().since(before);
            assertTrue(work.text() < 10_000, () -> work + " for four keys in " + program.length());
        }
    }

    /// What is done when a text is changed, and changed back.
    ///
    /// @param findings how many there are with the change
    private static Work work(int lines, String text, String changed, int findings) {
        String program = StandardLibrary.program(STATEMENTS, lines);
        int at = program.indexOf(text);
        try (DocumentAnalysis analysis = DocumentAnalysis.open(SourceText.of(program))) {
            assertEquals(2, analysis.findings().size());
            Work before = analysis.work();
            analysis.edit(List.of(new Replacement(new TextRange(at, at + text.length()), changed)));
            assertEquals(findings, analysis.findings().size());
            analysis.edit(List.of(new Replacement(new TextRange(at, at + changed.length()), text)));
            assertEquals(2, analysis.findings().size());
            return analysis.work().since(before);
        }
    }
}
