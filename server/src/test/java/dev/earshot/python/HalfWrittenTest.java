package dev.earshot.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.analysis.DocumentAnalysis;
import dev.earshot.rule.Finding;
import dev.earshot.text.SourceText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A line that somebody has not written to its end hides no call above or below it, though no state of the file before
/// is known: as when a broken file is opened or scanned.
class HalfWrittenTest {
    private static final String WITHIN = """
            import logging.config


            def nightly(port):
                thread = logging.config.listen(port)
                thread.start()
                HALF_WRITTEN
                for night in range(3):
                    print(night)


            nightly(9030)
            logging.config.listen(9031)
            """;

    private static final String ABOVE = """
            import logging.config
            HALF_WRITTEN

            def nightly(port):
                thread = logging.config.listen(port)
                thread.start()


            nightly(9030)
            logging.config.listen(9031)
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "print('nights:', len(",
                "name = 'tues",
                "name = f\"{",
                "f'",
                "nights[",
                "run(a, b=",
                "run(*",
                "nights = [1, 2",
                "nights = [each for each in",
                "thread.",
                "thread.start(",
                "print(f'{name",
                "if night",
                "if night:",
                "elif night",
                "else",
                "try",
                "try:",
                "except E",
                "for night in",
                "while True",
                "with open('a') as",
                "def g(",
                "async def",
                "class",
                "lambda",
                "return (",
                "assert",
                "del",
                "global",
                "import",
                "from os import (",
                "night: int =",
                "night ==",
                "night = not",
                "night = await",
                "one, two = ",
                "@",
                "@twice(",
                "match",
                "**",
                "..",
            })
    void lineHidesNoCallAroundIt(String line) {
        assertEquals(List.of(5, 13), linesFound(WITHIN.replace("HALF_WRITTEN", line)));
        assertEquals(List.of(5, 10), linesFound(ABOVE.replace("HALF_WRITTEN", line)));
    }

    private static List<Integer> linesFound(String program) {
        SourceText text = SourceText.of(program);
        try (DocumentAnalysis analysis = DocumentAnalysis.open(text, sentence -> {
            throw new AssertionError(sentence);
        })) {
            return analysis.findings().stream()
                    .map(Finding::range)
                    .map(range -> text.position(range.start()).line() + 1)
                    .toList();
        }
    }
}
