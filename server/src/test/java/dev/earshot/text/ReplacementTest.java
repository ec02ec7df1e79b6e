package dev.earshot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReplacementTest {
    private static final SourceText TEXT = SourceText.of("a, ".repeat(100_000));

    /// An editor sends the last one first, so that all offsets count in the text that it had.
    private static List<Replacement> everyComma(int distance) {
        return IntStream.iterate(TEXT.length() - 2, at -> at > 0, at -> at - 3 * distance)
                .mapToObj(at -> new Replacement(new TextRange(at, at + 1), ";"))
                .toList();
    }

    @Test
    void changesNearEachOtherBecomeOne() {
        List<Replacement> joined = Replacement.joined(TEXT, everyComma(1));
        assertEquals(1, joined.size());
        assertEquals(new TextRange(1, TEXT.length() - 1), joined.getFirst().range());
        assertEquals("a; ".repeat(100_000), TEXT.replace(joined.getFirst()).toString());
    }

    @Test
    void fewChangesFarFromEachOtherStayApart() {
        List<Replacement> changes = everyComma(10_000);
        assertEquals(changes, Replacement.joined(TEXT, changes));
    }

    @Test
    void manyChangesFarFromEachOtherBecomeOne() {
        assertEquals(1, Replacement.joined(TEXT, everyComma(1_000)).size());
    }

    @Test
    void changeInsideAnotherOneIsCountedWhereItStandsByThen() {
        List<Replacement> changes = List.of(
                new Replacement(new TextRange(3, 4), "bcd"),
                new Replacement(new TextRange(4, 5), ""),
                new Replacement(new TextRange(2, 6), "-"));
        assertEquals(List.of(new Replacement(new TextRange(2, 5), "-")), Replacement.joined(TEXT, changes));
    }
}
