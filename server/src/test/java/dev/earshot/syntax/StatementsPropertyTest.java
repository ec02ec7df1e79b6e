package dev.earshot.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.earshot.text.RandomEdits;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StatementsPropertyTest {
    @Property(tries = 3000)
    void editedStatementsAreThoseOfTheSameTextFreshlyOpened(
            @ForAll("sources") String source, @ForAll("edits") List<RandomEdits.RandomEdit> edits) {
        SourceText text = SourceText.of(source);
        Statements statements = Statements.of(text, StatementsPropertyTest::isMarked);
        for (RandomEdits.RandomEdit edit : edits) {
            Replacement change = edit.on(text.length());
            text = text.replace(change);
            StatementEdit edited = statements.edit(text, change);
            check(statements, edited, change, text);
            statements = edited.statements();
        }
        statements.all().forEach(StatementsPropertyTest::assertIsOneByItself);
    }

    private static void assertIsOneByItself(PlacedStatement placed) {
        String text = placed.statement().text();
        assertEquals(List.of(text), texts(Statements.of(SourceText.of(text))));
    }

    static boolean isMarked(String statement) {
        return statement.contains("listen");
    }

    static void check(Statements before, StatementEdit edit, Replacement change, SourceText after) {
        Statements fresh = Statements.of(after, StatementsPropertyTest::isMarked);
        assertEquals(texts(fresh), texts(edit.statements()));
        assertEquals(
                fresh.marked().map(PlacedStatement::range).toList(),
                edit.statements().marked().map(PlacedStatement::range).toList());
        assertEquals(after.length(), edit.statements().length());
        assertReportIsTrue(before, edit);
    }

    /// What is gone and what is new leads from the one to the other, and all else are the same objects.
    private static void assertReportIsTrue(Statements before, StatementEdit edit) {
        Set<TopLevelStatement> removed = new HashSet<>();
        edit.removed().forEach(gone -> removed.add(gone.statement()));
        Set<TopLevelStatement> added = new HashSet<>();
        edit.added().forEach(fresh -> added.add(fresh.statement()));
        List<TopLevelStatement> keptBefore =
                new ArrayList<>(before.all().map(PlacedStatement::statement).toList());
        keptBefore.removeIf(removed::contains);
        List<TopLevelStatement> keptAfter = new ArrayList<>(
                edit.statements().all().map(PlacedStatement::statement).toList());
        keptAfter.removeIf(added::contains);
        assertEquals(keptBefore.size(), keptAfter.size());
        for (int i = 0; i < keptBefore.size(); i++) {
            assertSame(keptBefore.get(i), keptAfter.get(i));
        }
        for (PlacedStatement fresh : edit.added()) {
            assertEquals(fresh, edit.statements().at(fresh.start()).orElseThrow());
        }
        for (PlacedStatement gone : edit.removed()) {
            assertEquals(gone, before.at(gone.start()).orElseThrow());
        }
    }

    private static List<String> texts(Statements statements) {
        return statements.all().map(placed -> placed.statement().text()).toList();
    }

    @Provide
    Arbitrary<String> sources() {
        return RandomEdits.source(0, 60);
    }

    @Provide
    Arbitrary<List<RandomEdits.RandomEdit>> edits() {
        return RandomEdits.edits();
    }
}
