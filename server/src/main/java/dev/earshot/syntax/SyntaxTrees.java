package dev.earshot.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The trees of one document's statements: all of the document's native memory.
///
/// A statement is parsed when its tree is asked for. After an edit its heir is parsed with the old tree, but what
/// comes out equals what a fresh parse gives. Only the trees used last are kept, since what is read from them is
/// kept elsewhere. One thread at a time uses it, and whoever opened it closes it. No input and no failure of
/// native code makes it throw: a statement that cannot be parsed is *given up*, and reported once.
public final class SyntaxTrees implements AutoCloseable {
    private static final int MOST_TREES = 64;
    private static final int MOST_UNITS = 1 << 19;

    /// So much text may the trees have that are of no use any more, in UTF-16 units, before they are closed at once.
    private static final int MOST_UNITS_GONE = 1 << 16;

    private final Consumer<String> reports;
    private final StatementParser parser = new StatementParser();

    /// In the order of their last use. An heir holds the tree of its forebear until it is asked for.
    private final Map<TopLevelStatement, ParsedStatement> trees = new LinkedHashMap<>(16, 0.75f, true);

    private final Set<TopLevelStatement> givenUp = new HashSet<>();
    private long units = 0;

    /// What is to be closed when nobody waits: closing a tree stops all threads for a moment.
    private final Deque<ParsedStatement> gone = new ArrayDeque<>();

    private long unitsGone = 0;

    /// The trees of a document, none of them made yet.
    ///
    /// @param reports is told in one sentence why a statement was given up
    public SyntaxTrees(Consumer<String> reports) {
        this.reports = reports;
    }

    /// Whether the statement does not parse, or was given up.
    public boolean hasErrors(TopLevelStatement statement) {
        return parsed(statement).map(ParsedStatement::hasErrors).orElse(true);
    }

    /// Whether no tree is to be had of the statement, because parsing it fails or takes too long.
    public boolean gaveUp(TopLevelStatement statement) {
        return parsed(statement).isEmpty();
    }

    /// The statement's tree in parentheses, with offsets in the statement. It is made for tests, and slow.
    public String sexp(TopLevelStatement statement) {
        return parsed(statement)
                .map(parsed -> TreeText.of(parsed.root(), parsed.bytesPerUnit(), 0))
                .orElse("gave up");
    }

    /// Hands the tree of a statement that was changed to its heir, and lets the trees of others that are gone go.
    public void follow(StatementEdit edit) {
        if (edit.removed().size() == 1 && edit.added().size() == 1) {
            ParsedStatement tree = trees.remove(edit.removed().getFirst().statement());
            if (tree != null) {
                trees.put(edit.added().getFirst().statement(), tree);
            }
        }
        edit.removed().forEach(gone -> forget(gone.statement()));
    }

    /// Lets go what is kept of a statement. It may be asked for again.
    public void forget(TopLevelStatement statement) {
        givenUp.remove(statement);
        take(statement).ifPresent(this::letGo);
    }

    /// Closes what is of no use any more, at a time when nobody waits.
    public void tidy() {
        gone.forEach(this::close);
        gone.clear();
        unitsGone = 0;
    }

    /// A statement's tree, or nothing where it is given up.
    /// It and all nodes of it must not be used after the next call on these trees.
    Optional<ParsedStatement> parsed(TopLevelStatement statement) {
        if (givenUp.contains(statement)) {
            return Optional.empty();
        }
        try {
            ParsedStatement kept = trees.get(statement);
            if (kept != null && kept.statement() == statement) {
                return Optional.of(kept);
            }
            return switch (parse(statement)) {
                case StatementParser.Outcome.Parsed(ParsedStatement parsed) -> {
                    keep(parsed);
                    yield Optional.of(parsed);
                }
                case StatementParser.Outcome.GaveUp(String reason) -> giveUp(statement, reason);
            };
        } catch (Throwable failure) { // Failures of native calls are often Errors, of memory or of linking.
            close();
            return giveUp(statement, failure.toString());
        }
    }

    private StatementParser.Outcome parse(TopLevelStatement statement) {
        Optional<ParsedStatement> earlier = take(statement);
        try {
            return parser.parse(statement, earlier);
        } finally {
            earlier.ifPresent(this::letGo);
        }
    }

    private Optional<ParsedStatement> giveUp(TopLevelStatement statement, String reason) {
        givenUp.add(statement);
        reports.accept("A statement is not analysed: " + reason);
        return Optional.empty();
    }

    private void keep(ParsedStatement parsed) {
        trees.put(parsed.statement(), parsed);
        units += parsed.text().length();
        while (trees.size() > MOST_TREES || (units > MOST_UNITS && trees.size() > 1)) {
            take(trees.keySet().iterator().next()).ifPresent(this::letGo);
        }
    }

    private Optional<ParsedStatement> take(TopLevelStatement statement) {
        Optional<ParsedStatement> taken = Optional.ofNullable(trees.remove(statement));
        taken.ifPresent(tree -> units -= tree.text().length());
        return taken;
    }

    private void letGo(ParsedStatement tree) {
        gone.add(tree);
        unitsGone += tree.text().length();
        if (unitsGone > MOST_UNITS_GONE) {
            tidy();
        }
    }

    /// What cannot be closed is lost: a leak, but no reason to stop.
    private void close(AutoCloseable owner) {
        try {
            owner.close();
        } catch (Throwable failure) {
            reports.accept("Memory of the parser is lost: " + failure);
        }
    }

    @Override
    public void close() {
        trees.values().forEach(this::close);
        trees.clear();
        units = 0;
        tidy();
        close(parser);
    }
}
