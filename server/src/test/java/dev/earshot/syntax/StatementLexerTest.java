package dev.earshot.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementLexerTest {
    /// The pieces, one after the other, must be found again in the text that they make up.
    private static void check(String... pieces) {
        List<String> found = Statements.of(SourceText.of(String.join("", pieces)))
                .all()
                .map(placed -> placed.statement().text())
                .toList();
        assertEquals(List.of(pieces), found);
    }

    @Test
    void emptyTextHasNoStatement() {
        check();
    }

    @Test
    void everyLineAtColumnZeroStartsAStatement() {
        check("a = 1\n", "b = 2; c = 3\n", "if b:\n    d = 4\n\n    e = 5\n", "f()");
    }

    @Test
    void commentsAndBlankLinesBelongToTheStatementBefore() {
        check("#!/usr/bin/python3\n\n# opening\n", "a = 1  # one\n# two\n\n", "b = 2\n  # three\n");
    }

    @Test
    void clausesGoOnWithTheirStatement() {
        check(
                "if a:\n  b\nelif c:\n  d\nelse:\n  e\n",
                "try:\n  f\nexcept* G:\n  h\nfinally:\n  i\n",
                "elsewhere = 1\n");
    }

    @Test
    void decoratorsBelongToTheirDefinition() {
        check("@a\n@b(\n  1)\n# why\n\nasync def f(): pass\n", "@c\nclass D: pass\n", "@e\n", "f()\n");
    }

    @Test
    void breakEndsWhateverIsOpen() {
        for (String open :
                List.of("a = [", "a = \"\"\"", "a = f'{", "a = 'b", "a = 1  # c", "if a:", "@b", "a = \\", "")) {
            check(open + Statements.BREAK, "else:\n  b\n", "\"\"\"\n" + Statements.BREAK);
        }
    }

    @Test
    void bracketsHoldLinesTogether() {
        check("a = [\n1,\n{2: (\n3)}]\n", "b = 1\n");
    }

    @Test
    void keywordThatCannotStandInBracketsEndsThem() {
        check("a = foo(\n", "def f():\n  pass\n");
        check("a = foo([{\n", "from a.b import c\n");
        check("a = foo(\n", "async with b: pass\n");
        check("def f():\n  a = foo(\n  return b\n", "c = 1\n");
        check("a = foo(\n", "@b\n@c\ndef f(): pass\n");
    }

    @Test
    void whatCanStandInBracketsDoesNotEndThem() {
        check("a = (b\n@c\n@d)\n", "e\n");
        check("a = [b\nfor c in d\nif e\nelse f]\n", "g\n");
        check("a = (yield\nfrom b)\n", "a = (b async\nfor c in d)\n");
        check("a = (\nclassic, definite, import_ed)\n");
    }

    @Test
    void bracketsThatCloseNothingAreNothing() {
        check("a)\n", "]}\n", "b\n");
    }

    @Test
    void tripleQuotesHoldLinesTogether() {
        check("a = \"\"\"\ndef f():\n'''\n\\\"\"\" \"\"\"\n", "b = '''\nimport c\n'''\n", "d\n");
        check("a = r'''\n\\'''\nb'''\n", "c\n");
    }

    @Test
    void tripleQuoteWithoutAnEndEndsWithItsLine() {
        check("a = 1\n", "b = \"\"\"open\n", "c = 2\n", "d = '''open\n", "e = 3\n");
        check("a = f\"\"\"{open}\n", "b = 2\n");
        check("a = '''\\'''\n", "b\n");
    }

    @Test
    void quoteWithoutAnEndEndsWithItsLine() {
        check("a = \"open\n", "b = 'it\n", "c = '\\\n\\\r\nclosed'\n", "d = 'x\\\\\n", "e\n");
    }

    @Test
    void backslashJoinsLines() {
        check("a = \\\n1 + \\\r\n2\n", "b \\ c\n", "\\\nd\n");
    }

    @Test
    void quotesInCommentsAndHashesInStringsAreNothing() {
        check("a = 1 # it's \"\"\"\n", "b = '#('\n", "c\n");
    }

    @Test
    void formattedStringHoldsStringsInItsOwnQuotes() {
        check("a = f\"{b[\"c\"]}\"\n", "d = rf'{'}'}'\n", "e = t\"\"\"{f\"\"\"\n{g}\n\"\"\"}\nh\n\"\"\"\n", "i\n");
    }

    @Test
    void formattedStringMayGoOnOverLinesBetweenBraces() {
        check("a = f\"{\nb\n:{c}}\"\n", "d = f'{e # }'\n}'\n", "g\n");
        check("a = f'{b\n", "c = f'{d:>{e}'\n", "g = f'{h'\n", "i\n");
    }

    @Test
    void doubledBracesAndEscapesAreNoField() {
        check("a = f'{{'\n", "b = f'}}{{{c}}}'\n", "d = f'\\N{BULLET}\\{e}'\n", "g = f'{h!r:{{}}'\n", "i\n");
    }

    @Test
    void formatSpecificationIsNoExpression() {
        check("a = f'{b:#x(}'\n", "c = f'{d:%H:%M}'\n", "e = f'{(lambda: 1)()}'\n", "g = f'{h:\"}'\n", "i\n");
    }

    @Test
    void onlyAPrefixMakesAStringFormatted() {
        check("a = u'{'\n", "b = if'{'\n", "c = bf'{'\n", "d = FR'{'\n", "e = 1f'{\n", "g\n");
    }

    @Test
    void formFeedTakesALineBackToColumnZero() {
        check("if a:\n  b\n", "\fc\n", "  \fd\n", "e\n");
    }

    @Test
    void byteOrderMarkCountsInNoColumn() {
        check("\uFEFFa\n", "b\n");
        check("\uFEFF# a\n", "b\n");
    }

    @Test
    void loneCrEndsALineAndOtherSeparatorsDoNot() {
        check("a\r", "b\r\n", "c\u2028d\u0085e\u000Bf\n", "g\0\n", "h");
    }

    @Test
    void tabsAndSpacesIndent() {
        check("if a:\n\tb\n c\n", "d\n");
    }
}
