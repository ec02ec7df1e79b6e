package dev.earshot.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.StandardLibrary;
import dev.earshot.text.RandomEdits;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// After any edits, every tree is the one that the same text gives when it is freshly opened.
class SyntaxTreesPropertyTest {
    private static final class RealFiles {
        static final List<String> TEXTS = StandardLibrary.files().stream()
                .flatMap(file -> StandardLibrary.read(file).stream())
                .filter(text -> text.length() < 12_000)
                .toList();
    }

    @Property(tries = 400)
    void editedFragmentsHaveTheTreesOfFreshOnes(
            @ForAll("fragments") String source, @ForAll("edits") List<RandomEdits.RandomEdit> edits) {
        check(source, edits);
    }

    /// Of short statements no tree is made with the help of an earlier one.
    @Property(tries = 300)
    void editedFragmentsInALongStatementHaveTheTreesOfFreshOnes(
            @ForAll("fragments") String source, @ForAll("edits") List<RandomEdits.RandomEdit> edits) {
        check("class Long:\n" + "    x = 1\n".repeat(60) + source.indent(4) + "    y = [1, 2]\n".repeat(30), edits);
    }

    @Property(tries = 150)
    void editedFilesHaveTheTreesOfFreshOnes(
            @ForAll("files") String source, @ForAll("edits") List<RandomEdits.RandomEdit> edits) {
        check(source, edits);
    }

    private static void check(String source, List<RandomEdits.RandomEdit> edits) {
        SourceText text = SourceText.of(source);
        Statements statements = Statements.of(text, StatementsPropertyTest::isMarked);
        try (SyntaxTrees trees = new SyntaxTrees(SyntaxTreesPropertyTest::failOn);
                SyntaxTrees fresh = new SyntaxTrees(SyntaxTreesPropertyTest::failOn)) {
            statements.all().forEach(placed -> trees.hasErrors(placed.statement()));
            for (RandomEdits.RandomEdit edit : edits) {
                Replacement change = edit.on(text.length());
                text = text.replace(change);
                StatementEdit edited = statements.edit(text, change);
                StatementsPropertyTest.check(statements, edited, change, text);
                trees.follow(edited);
                if (edit.place() % 3 > 0) {
                    edited.added().forEach(placed -> trees.hasErrors(placed.statement()));
                }
                statements = edited.statements();
            }
            statements
                    .all()
                    .forEach(placed -> assertEquals(
                            fresh.sexp(placed.statement()), trees.sexp(placed.statement()), placed.toString()));
        }
    }

    private static void failOn(String report) {
        throw new AssertionError(report);
    }

    @Provide
    Arbitrary<String> fragments() {
        return RandomEdits.source(0, 60);
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(RealFiles.TEXTS);
    }

    @Provide
    Arbitrary<List<RandomEdits.RandomEdit>> edits() {
        return RandomEdits.edits();
    }
}
