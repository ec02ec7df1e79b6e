package dev.earshot.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.text.SourceText;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The expected values are those that GitHub's own upload gives for the same texts.
class LineHashesTest {
    @Test
    void emptyTextHasOneLine() {
        assertEquals(List.of("c129715d7a2bc9a3:1"), hashes(""));
    }

    @Test
    void blanksDoNotCount() {
        assertEquals(
                List.of("271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"),
                hashes(" a\nb\n  \t\tc\n d"));
    }

    @Test
    void anyLineBreakIsTheSame() {
        List<String> expected = List.of(
                "e9496ae3ebfced30:1",
                "fb7c023a8b9ccb3f:1",
                "ce8ba1a563dcdaca:1",
                "e20e36e16fcb0cc8:1",
                "b3edc88f2938467e:1",
                "c8e28b0b4002a3a0:1",
                "c129715d7a2bc9a3:1");
        String text = " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n";
        for (String lineBreak : List.of("\n", "\r", "\r\n")) {
            assertEquals(expected, hashes(text.replace("\n", lineBreak)));
        }
    }

    @Test
    void linesThatAreAlikeAreCounted() {
        assertEquals(
                List.of(
                        "a7f2ff13bc495cf2:1",
                        "a7f2ff13bc495cf2:2",
                        "a7f2ff13bc495cf2:3",
                        "a7f2ff13bc495cf2:4",
                        "a7f2ff13bc495cf2:5",
                        "a7f2ff13bc495cf2:6",
                        "a7f2ff1481e87703:1",
                        "a9cf91f7bbf1862b:1",
                        "55ec222b86bcae53:1",
                        "cc97dc7b1d7d8f7b:1",
                        "c129715d7a2bc9a3:1"),
                hashes("Lorem ipsum dolor sit amet.\n".repeat(10)));
    }

    @Test
    void lineKeepsItsHashWhenItMoves() {
        String rest = "x = 1\nlisten(9)\n" + "y = 2\n".repeat(100);
        int line = 40;
        List<String> moved = hashes(String.join("", Collections.nCopies(line, "import a\n")) + rest);
        assertEquals(hashes(rest).get(1), moved.get(line + 1));
    }

    private static List<String> hashes(String text) {
        SourceText lines = SourceText.of(text);
        LineHashes hashes = new LineHashes(lines);
        return IntStream.range(0, lines.lineCount()).mapToObj(hashes::of).toList();
    }
}
