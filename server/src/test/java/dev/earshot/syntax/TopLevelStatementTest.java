package dev.earshot.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.text.SourceText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopLevelStatementTest {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    /// More often than it takes to make the statement's filter of its words.
    private static final int TIMES = 10;

    @Property
    void noWordThatStandsInItsTextIsPassedOver(@ForAll("texts") String text) {
        TopLevelStatement statement = new TopLevelStatement(text);
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            for (int time = 0; time < TIMES; time++) {
                assertTrue(statement.mayHold(word.group()), word.group());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"def serve(port):\n    return port + 1\n", "def serve(port):\n    return 'Genève'\n"})
    void mostWordsThatStandNowhereArePassedOver(String text) {
        TopLevelStatement statement = new TopLevelStatement(text);
        List<String> others =
                IntStream.range(0, 1_000).mapToObj(number -> "word" + number).toList();
        long passing = 0;
        for (int time = 0; time < TIMES; time++) {
            passing = others.stream().filter(statement::mayHold).count();
        }
        assertTrue(passing < 100, () -> "too many may stand in it");
    }

    @Test
    void anyWordMayStandInATextWhoseIdentifiersAreOthersThanTheySeem() {
        TopLevelStatement statement = new TopLevelStatement("ｌｉｓｔｅｎ()");
        for (int time = 0; time < TIMES; time++) {
            assertTrue(statement.mayHold("listen"));
        }
    }

    @Test
    void marksComeOnlyWhereTheyMayComeAndGoWhereverTheyDoNotHold() {
        Statements marked = Statements.of(SourceText.of("a\nb\nc\n"), text -> text.startsWith("a"));
        Statements again = marked.remark(
                text -> !text.startsWith("a"), statement -> statement.text().startsWith("b"));
        assertEquals(
                List.of("b\n"),
                again.marked().map(placed -> placed.statement().text()).toList());
        assertEquals(
                List.of("a\n", "c\n"),
                again.unmarked().map(TopLevelStatement::text).toList());
        assertSame(
                marked.at(0).orElseThrow().statement(),
                again.at(0).orElseThrow().statement());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("abcxyz_09 .()'\n")
                .withChars('é', 'ｌ')
                .ofMaxLength(200);
    }
}
