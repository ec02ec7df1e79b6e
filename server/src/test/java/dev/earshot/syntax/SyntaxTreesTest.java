package dev.earshot.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyntaxTreesTest {
    private final List<String> reports = new ArrayList<>();

    private static TopLevelStatement only(String text) {
        return Statements.of(SourceText.of(text)).at(0).orElseThrow().statement();
    }

    @Test
    void treeHasTheStatementsOffsets() {
        try (SyntaxTrees trees = new SyntaxTrees(reports::add)) {
            assertEquals("""

                    (module 0..6
                    (expression_statement 0..5
                    (assignment 0..5
                    left: (identifier 0..1)
                    ("=" 2..3)
                    right: (integer 4..5))))""", trees.sexp(only("a = 1\n")));
        }
    }

    @Test
    void loneCrEndsALineAsItDoesForPython() {
        try (SyntaxTrees trees = new SyntaxTrees(reports::add)) {
            assertEquals(
                    trees.sexp(only("def f():\n  a # b\n  return c\n")),
                    trees.sexp(only("def f():\r  a # b\r  return c\r")));
        }
    }

    @Test
    void anEmojiCountsAsTwoUnits() {
        try (SyntaxTrees trees = new SyntaxTrees(reports::add)) {
            assertTrue(trees.sexp(only("'\uD83D\uDE00', a\n")).contains("(identifier 6..7)"));
            assertTrue(trees.sexp(only("'\uD83D', a\n")).contains("(identifier 5..6)"));
        }
    }

    @Test
    void brokenStatementHasErrorsAndATree() {
        try (SyntaxTrees trees = new SyntaxTrees(reports::add)) {
            assertTrue(trees.hasErrors(only("a = (\n")));
            assertFalse(trees.gaveUp(only("a = (\n")));
            assertFalse(trees.hasErrors(only("a = ()\n")));
        }
    }

    @Test
    void statementIsParsedAgainAfterItsTreeWasForgottenOrAllWereClosed() {
        TopLevelStatement statement = only("a = 1\n");
        SyntaxTrees trees = new SyntaxTrees(reports::add);
        String before = trees.sexp(statement);
        trees.forget(statement);
        assertEquals(before, trees.sexp(statement));
        trees.close();
        assertEquals(before, trees.sexp(statement));
        trees.close();
    }

    @Test
    void treesGoOnAfterTheOldOnesAreTidiedAway() {
        SourceText text = SourceText.of("def f(a):\n" + "    a = 1\n".repeat(100));
        Statements statements = Statements.of(text);
        try (SyntaxTrees trees = new SyntaxTrees(reports::add);
                SyntaxTrees fresh = new SyntaxTrees(reports::add)) {
            trees.hasErrors(statements.at(0).orElseThrow().statement());
            for (String typed : List.of("(", "b", ")")) {
                Replacement change = new Replacement(TextRange.empty(20), typed);
                text = text.replace(change);
                StatementEdit edit = statements.edit(text, change);
                trees.follow(edit);
                statements = edit.statements();
                TopLevelStatement statement = statements.at(0).orElseThrow().statement();
                assertEquals(fresh.sexp(statement), trees.sexp(statement));
                trees.tidy();
                assertEquals(fresh.sexp(statement), trees.sexp(statement));
            }
        }
    }

    @Test
    void oldestTreesMakeWayAndComeBack() {
        Statements statements = Statements.of(SourceText.of("a = 1\n".repeat(500)));
        try (SyntaxTrees trees = new SyntaxTrees(reports::add)) {
            statements.all().forEach(placed -> assertFalse(trees.hasErrors(placed.statement())));
            statements.all().forEach(placed -> assertFalse(trees.hasErrors(placed.statement())));
        }
    }

    @Test
    void severalEditsMayPileUpBeforeTheTreeIsAskedFor() {
        SourceText text = SourceText.of("def f(a):\n    return a\n" + "    # never\n    a = 1\n".repeat(40));
        Statements statements = Statements.of(text);
        try (SyntaxTrees trees = new SyntaxTrees(reports::add);
                SyntaxTrees fresh = new SyntaxTrees(reports::add)) {
            trees.hasErrors(statements.at(0).orElseThrow().statement());
            for (Replacement change : List.of(
                    new Replacement(new TextRange(4, 5), "ff\uD83D\uDE00"),
                    new Replacement(new TextRange(8, 9), "a, b"),
                    new Replacement(TextRange.empty(14), "    if b:\r        pass\n"))) {
                text = text.replace(change);
                StatementEdit edit = statements.edit(text, change);
                trees.follow(edit);
                statements = edit.statements();
            }
            TopLevelStatement statement = statements.at(0).orElseThrow().statement();
            assertEquals(fresh.sexp(statement), trees.sexp(statement));
        }
    }

    @Test
    void whatIsTooLongIsGivenUpAndReportedOnce() {
        TopLevelStatement statement = only("a = '" + "b".repeat(1_000_000) + "'\n");
        try (SyntaxTrees trees = new SyntaxTrees(reports::add)) {
            assertTrue(trees.gaveUp(statement));
            assertTrue(trees.hasErrors(statement));
            assertEquals("gave up", trees.sexp(statement));
            assertEquals(List.of("A statement is not analysed: it has 1000007 characters"), reports);
        }
    }

    @Test
    void longRunOfCommentLinesIsNoReasonToGiveUp() {
        String comments = "  # a line of code that somebody meant to come back to\n".repeat(5000);
        String text = "class A:\n  b = '''\n# kept'''\n" + comments + "  # c\n  d = 1 # e\n" + comments;
        try (SyntaxTrees trees = new SyntaxTrees(reports::add)) {
            String tree = trees.sexp(only(text));
            assertFalse(tree.contains("ERROR"), tree);
            assertTrue(tree.contains("(string_content 18..25"), tree);
            assertEquals(1, tree.split("\\(comment", -1).length - 1);
            assertEquals(List.of(), reports);
        }
    }
}
