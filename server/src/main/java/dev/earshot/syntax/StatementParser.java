package dev.earshot.syntax;

import dev.earshot.grammars.PythonGrammar;
import dev.earshot.grammars.TreeReader;
import io.github.treesitter.jtreesitter.InputEdit;
import io.github.treesitter.jtreesitter.InputEncoding;
import io.github.treesitter.jtreesitter.Parser;
import io.github.treesitter.jtreesitter.Point;
import io.github.treesitter.jtreesitter.Tree;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A tree-sitter parser for the text of one statement, bound in time.
/// It owns native memory: one thread at a time uses it. It does not keep the trees that it makes.
final class StatementParser implements AutoCloseable {
    private static final int LONGEST = 1_000_000;

    /// A statement shorter than this is parsed in less time than it takes to ask a second time where the first tree
    /// has errors, in UTF-16 units.
    private static final int SHORT = 512;

    private static final long INCREMENTAL_MICROS = 50_000;
    private static final long FRESH_MICROS = 400_000;

    private final TreeReader reader = new TreeReader();
    private @Nullable Parser parser;

    /// Parses a statement. The tree equals the one that a parser without a memory would make.
    ///
    /// @param earlier the tree of an earlier text of the statement, which is of no use any more then
    Outcome parse(TopLevelStatement statement, Optional<ParsedStatement> earlier) {
        // Comments behind a statement may be longer than any statement.
        ParserText source = ParserText.of(statement.text()).upTo(LONGEST);
        String text = source.text();
        if (text.length() > LONGEST) {
            return new Outcome.GaveUp("it has " + statement.length() + " characters");
        }
        InputEncoding encoding = encoding(text);
        return earlier.filter(old -> old.encoding() == encoding && text.length() > SHORT)
                .flatMap(old -> reuse(old, text, encoding))
                .or(() -> parse(text, encoding, null, FRESH_MICROS))
                .<Outcome>map(
                        tree -> new Outcome.Parsed(new ParsedStatement(statement, source, encoding, tree, reader)))
                .orElseGet(() -> new Outcome.GaveUp("parsing it takes too long"));
    }

    /// A tree made with the help of an earlier one; nothing where that is not the one that a fresh parse gives.
    private Optional<Tree> reuse(ParsedStatement old, String text, InputEncoding encoding) {
        old.tree().edit(inputEdit(old.text(), text, old.bytesPerUnit()));
        Optional<Tree> tree = parse(text, encoding, old.tree(), INCREMENTAL_MICROS);
        if (tree.isPresent() && reader.hasErrors(tree.get())) {
            // How the parser recovers from an error depends on what it could reuse: not on the text alone.
            tree.get().close();
            return Optional.empty();
        }
        return tree;
    }

    private static InputEncoding encoding(String text) {
        boolean ascii = text.getBytes(StandardCharsets.UTF_8).length == text.length();
        return ascii ? InputEncoding.UTF_8 : InputEncoding.UTF_16LE;
    }

    // The replacement of the time limit, a progress callback, is called through memory that is never freed.
    @SuppressWarnings("deprecation")
    private Optional<Tree> parse(String text, InputEncoding encoding, @Nullable Tree old, long micros) {
        if (parser == null) {
            parser = new Parser(PythonGrammar.language());
        }
        parser.setTimeoutMicros(micros);
        Optional<Tree> tree = parser.parse(text, encoding, old);
        if (tree.isEmpty()) {
            parser.reset(); // or the next call would go on with this text
        }
        return tree;
    }

    /// The one change that leads from one text to the other, however many there were.
    private static InputEdit inputEdit(String before, String after, int bytesPerUnit) {
        int most = Math.min(before.length(), after.length());
        int same = 0;
        while (same < most && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        if (same > 0 && Character.isHighSurrogate(before.charAt(same - 1))) {
            same--;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < most - same
                && before.charAt(before.length() - 1 - sameAtEnd) == after.charAt(after.length() - 1 - sameAtEnd)) {
            sameAtEnd++;
        }
        if (sameAtEnd > 0 && Character.isLowSurrogate(before.charAt(before.length() - sameAtEnd))) {
            sameAtEnd--;
        }
        int endBefore = before.length() - sameAtEnd;
        int endAfter = after.length() - sameAtEnd;
        Point start = point(Point.MIN, before, 0, same, bytesPerUnit);
        return new InputEdit(
                same * bytesPerUnit,
                endBefore * bytesPerUnit,
                endAfter * bytesPerUnit,
                start,
                point(start, before, same, endBefore, bytesPerUnit),
                point(start, after, same, endAfter, bytesPerUnit));
    }

    /// The point of `to`, where that of `from` is known. For tree-sitter a line ends with LF only,
    /// and a column counts bytes.
    private static Point point(Point known, String text, int from, int to, int bytesPerUnit) {
        int row = known.row();
        int lineStart = -1;
        for (int at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
            row++;
            lineStart = at + 1;
        }
        return lineStart < 0
                ? new Point(row, known.column() + (to - from) * bytesPerUnit)
                : new Point(row, (to - lineStart) * bytesPerUnit);
    }

    @Override
    public void close() {
        reader.close();
        if (parser != null) {
            parser.close();
            parser = null;
        }
    }

    /// What came of parsing.
    sealed interface Outcome {
        record Parsed(ParsedStatement result) implements Outcome {}

        record GaveUp(String reason) implements Outcome {}
    }
}
