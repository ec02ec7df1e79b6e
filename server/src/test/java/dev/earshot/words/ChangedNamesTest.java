package dev.earshot.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.syntax.StatementEdit;
import dev.earshot.syntax.Statements;
import dev.earshot.syntax.TopLevelStatement;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ChangedNamesTest {
    private static final String BEFORE = """
            table = {}
            print(table)
            limit = 3
            table[limit] = 1
            """;

    private final ChangedNames names = new ChangedNames();
    private SourceText text = SourceText.of(BEFORE);
    private Statements statements = Statements.of(text);

    @Test
    void theyAreFoundInTheWholeText() {
        assertEquals(List.of("table = {}", "table[limit] = 1"), changing("table"));
        assertEquals(List.of(), changing("print"));
    }

    @Test
    void anEditTakesOutWhatIsGoneAndAddsWhatIsNew() {
        changing("table");
        changing("limit");
        replace("print(table)", "fill(table, limit)");
        replace("table[limit] = 1\n", "");
        assertEquals(List.of("table = {}", "fill(table, limit)"), changing("table"));
        assertEquals(List.of("fill(table, limit)", "limit = 3"), changing("limit"));
    }

    @Test
    void afterAnyEditTheyAreThoseOfTheTextAsItIs() {
        changing("table");
        for (String piece : List.of("table = {}\n", "limit = 3\n", "[limit]", "(", "print")) {
            replace(piece, "");
            assertEquals(of(new ChangedNames(), "table").toList(), changing("table"), text::toString);
        }
    }

    private List<String> changing(String name) {
        return of(names, name).toList();
    }

    private Stream<String> of(ChangedNames known, String name) {
        var changing = known.changing(name, statements);
        return statements
                .all()
                .map(placed -> placed.statement())
                .filter(changing::contains)
                .map(TopLevelStatement::text)
                .map(String::strip);
    }

    private void replace(String before, String after) {
        Replacement change =
                Replacement.difference(text.toString(), text.toString().replaceFirst(Pattern.quote(before), after));
        text = text.replace(change);
        StatementEdit edit = statements.edit(text, change);
        names.follow(edit);
        statements = edit.statements();
    }
}
