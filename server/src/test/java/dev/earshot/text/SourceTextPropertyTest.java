package dev.earshot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// An edited text against a plain string, and its line table against one counted unit by unit.
class SourceTextPropertyTest {
    @Property(tries = 500)
    void editedTextIsThatOfAString(
            @ForAll("sources") String source, @ForAll("edits") List<RandomEdits.RandomEdit> edits) {
        StringBuilder expected = new StringBuilder(source);
        SourceText text = SourceText.of(source);
        for (RandomEdits.RandomEdit edit : edits) {
            Replacement change = edit.on(text.length());
            expected.replace(change.range().start(), change.range().end(), change.text());
            text = text.replace(change);
            assertEquals(expected.length(), text.length());
        }
        assertEquals(expected.toString(), text.toString());
        assertLinesAreCountedRight(expected.toString(), text);
    }

    @Property(tries = 300)
    void findsWhatAStringFinds(@ForAll("sources") String source, @ForAll("edits") List<RandomEdits.RandomEdit> edits) {
        SourceText text = SourceText.of(source);
        for (RandomEdits.RandomEdit edit : edits) {
            int from = edit.on(text.length()).range().start();
            int found = source.indexOf(edit.inserted(), from);
            assertEquals(found < 0 ? OptionalInt.empty() : OptionalInt.of(found), text.indexOf(edit.inserted(), from));
        }
    }

    @Property(tries = 500)
    void joinedChangesLeadToTheSameText(
            @ForAll("sources") String source, @ForAll("edits") List<RandomEdits.RandomEdit> edits) {
        SourceText before = SourceText.of(source);
        SourceText after = before;
        List<Replacement> changes = new ArrayList<>();
        for (RandomEdits.RandomEdit edit : edits) {
            changes.add(edit.on(after.length()));
            after = after.replace(changes.getLast());
        }
        SourceText joined = before;
        for (Replacement change : Replacement.joined(before, changes)) {
            joined = joined.replace(change);
        }
        assertEquals(after.toString(), joined.toString());
    }

    private static void assertLinesAreCountedRight(String expected, SourceText text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int at = 0; at < expected.length(); at++) {
            boolean crLf = expected.startsWith("\r\n", at);
            if (crLf) {
                at++;
            }
            if (crLf || expected.charAt(at) == '\r' || expected.charAt(at) == '\n') {
                starts.add(at + 1);
            }
        }
        assertEquals(starts.size(), text.lineCount());
        for (int line = 0; line < starts.size(); line++) {
            int start = starts.get(line);
            int next = line + 1 < starts.size() ? starts.get(line + 1) : expected.length() + 1;
            assertEquals(start, text.lineStart(line));
            assertEquals(text.lineText(line), expected.substring(start, text.lineEnd(line)));
            for (int offset = start; offset < next; offset++) {
                TextPosition position = text.position(offset);
                assertEquals(new TextPosition(line, offset - start), position);
                assertEquals(Math.min(offset, text.lineEnd(line)), text.offset(position));
            }
        }
    }

    @Provide
    Arbitrary<String> sources() {
        return RandomEdits.source(0, 300);
    }

    @Provide
    Arbitrary<List<RandomEdits.RandomEdit>> edits() {
        return RandomEdits.edits();
    }
}
