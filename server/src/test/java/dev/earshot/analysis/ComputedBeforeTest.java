package dev.earshot.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was computed before an edit counts behind it as long as all that it looked at is the same, and no longer.
class ComputedBeforeTest {
    private static final String PROGRAM = """
            import logging.config
            import math

            LIMIT = 5
            ROWS = [[1, 2], [3, 4]]

            def double(number):
                return number * 2

            def total(most):
                reached = 0
                for number in range(most):
                    reached += double(number) + len(ROWS) + math.floor(0.5)
                return reached

            if total(LIMIT) > 40:
                logging.config.listen(9030)
            """;

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource({
        "LIMIT = 5, LIMIT = 7, 1",
        "number * 2, number * 4, 1",
        "'[3, 4]', '[3, 4], [5]', 0",
        "'[3, 4]', '[3, 4], [5], [6], [7]', 1",
        "reached = 0, reached = 100, 1",
        "range(most), range(most * 2), 1",
        "import math, import cmath as math, 1",
        "LIMIT = 5, LIMIT = 4, 0",
        "> 40, < 40, 1",
    })
    void countsWhileAllThatItLookedAtIsTheSame(String text, String changed, int findings) {
        int at = PROGRAM.indexOf(text);
        try (DocumentAnalysis analysis = DocumentAnalysis.open(SourceText.of(PROGRAM))) {
            assertEquals(0, analysis.findings().size());
            analysis.edit(List.of(new Replacement(new TextRange(at, at + text.length()), changed)));
            assertEquals(findings, analysis.findings().size());
            analysis.edit(List.of(new Replacement(new TextRange(at, at + changed.length()), text)));
            assertEquals(0, analysis.findings().size());
        }
    }
}
