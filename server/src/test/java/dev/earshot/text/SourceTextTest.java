package dev.earshot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SourceTextTest {
    @Test
    void crLfAndLoneCrAndLfEndALineAndNothingElseDoes() {
        SourceText text = SourceText.of("a\r\nb\rc\nd\u2028e\u0085f\u000Bg\fh");
        assertEquals(4, text.lineCount());
        assertEquals("a", text.lineText(0));
        assertEquals("b", text.lineText(1));
        assertEquals("c", text.lineText(2));
        assertEquals("d\u2028e\u0085f\u000Bg\fh", text.lineText(3));
    }

    @Test
    void emptyTextIsOneEmptyLine() {
        SourceText text = SourceText.of("");
        assertEquals(1, text.lineCount());
        assertEquals("", text.lineText(0));
        assertEquals(new TextPosition(0, 0), text.position(0));
        assertEquals(0, text.offset(new TextPosition(7, 7)));
    }

    @Test
    void characterBeyondTheLineMeansItsEndBeforeTheBreak() {
        SourceText text = SourceText.of("ab\r\nc");
        assertEquals(2, text.offset(new TextPosition(0, 3)));
        assertEquals(2, text.offset(new TextPosition(0, Integer.MAX_VALUE)));
        assertEquals(5, text.offset(new TextPosition(1, 9)));
    }

    @Test
    void lineBreakBelongsToTheLineThatItEnds() {
        SourceText text = SourceText.of("ab\r\nc");
        assertEquals(new TextPosition(0, 2), text.position(2));
        assertEquals(new TextPosition(0, 3), text.position(3));
        assertEquals(new TextPosition(1, 0), text.position(4));
    }

    @Test
    void crLfThatIsTypedInTwoStepsIsOneBreak() {
        SourceText text = SourceText.of("a\rb").replace(new Replacement(TextRange.empty(2), "\n"));
        assertEquals(2, text.lineCount());
        assertEquals("b", text.lineText(1));
        assertEquals("\r\n", text.lineEnding());
    }

    @Test
    void crLfOverTheSeamOfTwoChunksIsOneBreak() {
        for (int before = 1000; before < 1050; before++) {
            String start = "x".repeat(before) + "\r\n";
            SourceText text = SourceText.of(start + "y".repeat(3000));
            assertEquals(2, text.lineCount());
            assertEquals(before + 2, text.lineStart(1));
            assertEquals(0, text.lineAt(before + 1));
            assertEquals(1, text.lineAt(before + 2));
            assertEquals(before, text.lineEnd(0));
        }
    }

    @Test
    void lineEndingIsThatOfTheFirstLine() {
        assertEquals("\n", SourceText.of("a").lineEnding());
        assertEquals("\r", SourceText.of("a\rb\n").lineEnding());
        assertEquals("\r\n", SourceText.of("\r\n").lineEnding());
    }

    @Test
    void findsWhatLiesOverASeamOfChunks() {
        String text = "-".repeat(1020) + "logging" + "-".repeat(2000) + "listen";
        SourceText source = SourceText.of(text);
        assertEquals(OptionalInt.of(1020), source.indexOf("logging", 0));
        assertEquals(OptionalInt.empty(), source.indexOf("logging", 1021));
        assertEquals(OptionalInt.of(text.length() - 6), source.indexOf("listen", 5));
        assertEquals(OptionalInt.empty(), source.indexOf("listens", 5));
    }

    @Test
    void placesOutsideOfTheTextAreRefused() {
        SourceText text = SourceText.of("abc");
        assertThrows(IndexOutOfBoundsException.class, () -> text.charAt(3));
        assertThrows(IndexOutOfBoundsException.class, () -> text.lineStart(1));
        assertThrows(IndexOutOfBoundsException.class, () -> text.slice(new TextRange(2, 4)));
        assertThrows(IndexOutOfBoundsException.class, () -> text.replace(new Replacement(new TextRange(4, 4), "")));
    }
}
