package dev.earshot.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.rule.Finding;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A program that hangs on what its statements change is run with all of them, unless it is long.
class WholeProgramsTest {
    private static final String FILLED_ON_ONE_LINE = """
            import logging.config
            def quiet():
                return 1
            table = {}
            for name in ("a", "b"): table[name] = len(name)
            if table:
                logging.config.listen(9999)
            """;

    private static final String LONG = "# nothing to see here\n".repeat(3_000);

    @Test
    void isTheSameWhetherItBecameShortOrIsOpenedSo() {
        try (DocumentAnalysis analysis = DocumentAnalysis.open(SourceText.of(FILLED_ON_ONE_LINE + LONG))) {
            analysis.findings();
            analysis.edit(List.of(new Replacement(
                    new TextRange(FILLED_ON_ONE_LINE.length(), FILLED_ON_ONE_LINE.length() + LONG.length()), "")));
            assertEquals(afresh(FILLED_ON_ONE_LINE), ranges(analysis));
        }
    }

    @Test
    void isTheSameWhetherItBecameLongOrIsOpenedSo() {
        try (DocumentAnalysis analysis = DocumentAnalysis.open(SourceText.of(FILLED_ON_ONE_LINE))) {
            assertEquals(1, analysis.findings().size());
            analysis.edit(List.of(new Replacement(TextRange.empty(FILLED_ON_ONE_LINE.length()), LONG)));
            assertEquals(afresh(FILLED_ON_ONE_LINE + LONG), ranges(analysis));
        }
    }

    @Test
    void isRunAgainForAnyStatementOfItAndForNoneWhereItHangsOnNothing() {
        String hangsOnNothing = FILLED_ON_ONE_LINE.replace("if table:", "if 1:");
        assertEquals(0, runsOfAnEdit(hangsOnNothing));
        assertTrue(runsOfAnEdit(FILLED_ON_ONE_LINE) > 0);
    }

    @Test
    void whatOtherStatementsOfALongOneMayHaveChangedIsUnknown() {
        String both = FILLED_ON_ONE_LINE + "else:\n    logging.config.listen(9998)\n";
        assertEquals(1, afresh(both).size());
        assertEquals(2, afresh(both + LONG).size());
    }

    @Test
    void isTheSameWhetherAStatementThatMayChangeSomethingIsGoneOrNeverWas() {
        String change = "for name in (\"a\", \"b\"): table[name] = len(name)\n";
        String text = FILLED_ON_ONE_LINE + LONG;
        int at = text.indexOf(change);
        try (DocumentAnalysis analysis = DocumentAnalysis.open(SourceText.of(text))) {
            assertEquals(1, analysis.findings().size());
            analysis.edit(List.of(new Replacement(new TextRange(at, at + change.length()), "")));
            assertEquals(List.of(), ranges(analysis));
            analysis.edit(List.of(new Replacement(TextRange.empty(at), change)));
            assertEquals(afresh(text), ranges(analysis));
        }
    }

    @Test
    void isTheSameWhetherItCameToAnEarlyEndOrIsOpenedSo() {
        String text = """
                import logging.config
                ready = False
                def check():
                    if not ready:
                        raise SystemExit
                logging.config.listen(9999)
                """;
        int at = text.indexOf("logging.config.listen");
        try (DocumentAnalysis analysis = DocumentAnalysis.open(SourceText.of(text))) {
            assertEquals(1, analysis.findings().size());
            analysis.edit(List.of(new Replacement(TextRange.empty(at), "check()\n")));
            assertEquals(List.of(), ranges(analysis));
            int end = analysis.text().toString().indexOf("raise");
            analysis.edit(List.of(new Replacement(new TextRange(end, end + "raise SystemExit".length()), "return")));
            assertEquals(afresh(analysis.text().toString()), ranges(analysis));
            assertEquals(1, analysis.findings().size());
        }
    }

    @Test
    void isNotRunWhollyWhereThatTakesLong() {
        String emptied = FILLED_ON_ONE_LINE.replace("if table:", "def clear():\n    table.clear()\nclear()\nif table:");
        assertEquals(List.of(), afresh(emptied));
        String busy = emptied.replace("table = {}\n", "table = {}\n" + "quiet()\n".repeat(2_000));
        assertEquals(1, afresh(busy).size());
    }

    private static int runsOfAnEdit(String text) {
        try (DocumentAnalysis analysis = DocumentAnalysis.open(SourceText.of(text))) {
            assertEquals(1, analysis.findings().size());
            Work before = analysis.work();
            int at = text.indexOf("return 1");
            analysis.edit(List.of(new Replacement(new TextRange(at, at + "return 1".length()), "return 2")));
            assertEquals(1, analysis.findings().size());
            return analysis.work().since(before).programs();
        }
    }

    private static List<TextRange> afresh(String text) {
        try (DocumentAnalysis analysis = DocumentAnalysis.open(SourceText.of(text))) {
            return ranges(analysis);
        }
    }

    private static List<TextRange> ranges(DocumentAnalysis analysis) {
        return analysis.findings().stream().map(Finding::range).toList();
    }
}
