package dev.earshot.syntax;

import dev.earshot.grammars.PythonGrammar;
import dev.earshot.syntax.ast.Suite;
import dev.earshot.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The statements of one document as plain records, each read once from its tree and kept until its
/// text changes. It owns the trees: one thread at a time uses it, and whoever opened it closes it.
public final class Suites implements AutoCloseable {
    private final SyntaxTrees trees;
    private final Map<TopLevelStatement, Suite> suites = new HashMap<>();
    private @Nullable SyntaxReader reader;

    /// The statements of a document, none of them read yet.
    ///
    /// @param reports is told in one sentence why a statement was given up
    public Suites(Consumer<String> reports) {
        this.trees = new SyntaxTrees(reports);
    }

    /// All statements of a text which nobody edits.
    public static List<Suite> of(String text) {
        try (Suites suites = new Suites(_ -> {})) {
            return Statements.of(SourceText.of(text))
                    .all()
                    .map(PlacedStatement::statement)
                    .map(suites::of)
                    .toList();
        }
    }

    public Suite of(TopLevelStatement statement) {
        return suites.computeIfAbsent(statement, this::read);
    }

    /// Whether the statement has been read.
    public boolean holds(TopLevelStatement statement) {
        return suites.containsKey(statement);
    }

    /// Whether the statement has a syntax error, or cannot be read at all.
    public boolean isBroken(TopLevelStatement statement) {
        Suite held = suites.get(statement);
        return held == null ? trees.parsed(statement).map(this::isBroken).orElse(true) : held.broken();
    }

    /// Moves on to the statements after an edit.
    public void follow(StatementEdit edit) {
        trees.follow(edit);
        edit.removed().forEach(gone -> suites.remove(gone.statement()));
    }

    /// Gives back what is of no use any more, at a time when nobody waits.
    public void tidy() {
        trees.tidy();
    }

    /// Gives the trees back. What has been read from them stays, and what has not can still be.
    public void rest() {
        trees.close();
    }

    private Suite read(TopLevelStatement statement) {
        Optional<ParsedStatement> parsed = trees.parsed(statement);
        if (parsed.isEmpty()) {
            return Suite.unreadable();
        }
        return Lowering.suite(
                tree(parsed.get()), parsed.get().source(), statement.text().endsWith(Statements.BREAK));
    }

    private boolean isBroken(ParsedStatement parsed) {
        return parsed.hasErrors() || Lowering.isBroken(tree(parsed), parsed.source());
    }

    private SyntaxNode tree(ParsedStatement parsed) {
        if (reader == null) {
            reader = new SyntaxReader(PythonGrammar.names());
        }
        return reader.read(parsed);
    }

    @Override
    public void close() {
        suites.clear();
        trees.close();
    }
}
