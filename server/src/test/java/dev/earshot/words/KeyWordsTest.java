package dev.earshot.words;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class KeyWordsTest {
    @Test
    void wordsAreFoundAtBothEndsOfATextAndSideBySide() {
        KeyWords words = KeyWords.in("importlistenconfiglogging");
        assertTrue(words.nameListen() && words.nameConfig() && words.nameLogging());
        assertArrayEquals(new int[] {0}, words.imports());
    }

    @Test
    void shortTextsHoldNoWord() {
        KeyWords words = KeyWords.in("liste");
        assertFalse(words.nameListen() || words.nameConfig() || words.nameLogging() || words.nameImporters());
    }

    @Property
    void whatIsFoundIsWhatStandsThere(@ForAll("texts") String text) {
        KeyWords words = KeyWords.in(text);
        assertEquals(text.contains("listen"), words.nameListen());
        assertEquals(text.contains("config"), words.nameConfig());
        assertEquals(text.contains("logging"), words.nameLogging());
        assertEquals(
                Stream.of("import_module", "__import__", "resolve_name").anyMatch(text::contains),
                words.nameImporters());
        assertArrayEquals(
                IntStream.range(0, text.length())
                        .filter(at -> text.startsWith("import", at))
                        .toArray(),
                words.imports());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "import", "listen", "config", "logging", "resolve_name", "_module", "__", "lis", "imp", "co", "r", " ");
        Arbitrary<String> others = Arbitraries.strings().ofMaxLength(7);
        return Arbitraries.oneOf(pieces, others).list().ofMaxSize(40).map(parts -> String.join("", parts));
    }
}
