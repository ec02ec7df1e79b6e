package dev.earshot.analysis.steadiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MarkTest {
    @Test
    void itStaysOnItsLineWhereAllLineBreaksBecomeOthers() {
        String before = "import logging.config\r\n\r\nlogging.config.listen()\r\n";
        String after = before.replace("\r\n", "\n");
        int at = before.indexOf("listen");
        Mark mark = Mark.of(new TextRange(at, at + 6), SourceText.of(before));
        Mark moved = mark.after(Replacement.difference(before, after), SourceText.of(before));
        assertTrue(moved.stands(SourceText.of(after)));
        assertEquals(after.indexOf("listen"), moved.range().start());
    }

    @Property
    void itIsSomewhereInTheTextWhateverHappens(
            @ForAll("texts") String before,
            @ForAll("texts") String after,
            @ForAll("places") int one,
            @ForAll("places") int other) {
        int start = Math.min(Math.min(one, other), before.length());
        int end = Math.min(Math.max(one, other), before.length());
        Mark mark = Mark.of(new TextRange(start, end), SourceText.of(before));
        Mark moved = mark.after(Replacement.difference(before, after), SourceText.of(before));
        assertTrue(moved.range().end() <= after.length(), () -> moved + " in a text of " + after.length());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("\r\n", "\n", "\r", "listen()", "x", " ", "#", "'")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 30);
    }
}
