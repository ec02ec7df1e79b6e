package dev.earshot.analysis.module;

import dev.earshot.syntax.PlacedStatement;
import dev.earshot.syntax.StatementEdit;
import dev.earshot.syntax.Statements;
import dev.earshot.syntax.Suites;
import dev.earshot.syntax.TopLevelStatement;
import dev.earshot.syntax.ast.Suite;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.words.ChangedNames;
import dev.earshot.words.LookedThrough;
import dev.earshot.words.NamedWords;
import dev.earshot.words.Words;
import dev.earshot.workspace.ModuleTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The text of one module, open in an editor or on disk: its statements, those marked which may matter to someone, and
/// what these say. Whatever an edit leaves stays the same object.
/// It owns native memory: one thread at a time uses it, and whoever opened it closes it. It does not know who runs it.
public final class ModuleSource implements AutoCloseable {
    private final Optional<Path> file;
    private final Suites suites;
    private final Unfinished unfinished;
    private final LookedThrough looks = new LookedThrough();
    private final ChangedNames changedNames = new ChangedNames();
    private SourceText text;
    private Words marks = Words.NONE;
    private boolean isMarked;
    private long textRead;
    private Statements statements;

    /// Words for which it was just found out that no statement matters that is not marked.
    private Words markedOnly = Words.NONE;

    private Optional<NamedWords> named = Optional.empty();

    /// @param file its path; nothing for what no import comes to
    /// @param reports is told in one sentence each what of it is left out
    public ModuleSource(Optional<Path> file, SourceText text, Consumer<String> reports) {
        this.file = file;
        this.text = text;
        this.suites = new Suites(reports);
        this.unfinished = new Unfinished(suites::isBroken);
        this.statements = Statements.of(text);
    }

    public Optional<Path> file() {
        return file;
    }

    public boolean isPackage() {
        return file.filter(ModuleTree::isPackageFile).isPresent();
    }

    public SourceText text() {
        return text;
    }

    public Statements statements() {
        return statements;
    }

    /// Moves on to the text after the given changes, each counted in the text that the one before it left.
    ///
    /// @param moment when that is, counted in edits of the workspace
    /// @return what became of the statements, change by change
    public List<ModuleEdit> edit(List<Replacement> changes, long moment) {
        List<ModuleEdit> edits = new ArrayList<>();
        for (Replacement change : Replacement.joined(text, changes)) {
            SourceText before = text;
            text = text.replace(change);
            StatementEdit edit = statements.edit(text, change);
            suites.follow(edit);
            looks.follow(edit);
            changedNames.follow(edit);
            named.ifPresent(words -> words.follow(edit));
            unfinished.follow(edit, moment);
            statements = edit.statements();
            markedOnly = Words.NONE;
            edits.add(new ModuleEdit(change, before, text, edit));
        }
        return edits;
    }

    /// The statements that matter for the words, in the order of the text.
    public List<TopLevelStatement> matching(Words needed) {
        mark(needed);
        return markedFor(needed).toList();
    }

    /// How long those are together, in UTF-16 units; once they are longer than the limit, this counts no further.
    public int lengthOfMatching(Words needed, int limit) {
        int length = length(markedFor(needed), 0, limit);
        Words more = needed.without(marks);
        if (length > limit || more.isEmpty()) {
            return length;
        }
        Stream<TopLevelStatement> others = statements
                .unmarked()
                .filter(statement -> more.mayMatterIn(statement) && looks.matters(needed, statement.text()));
        int whole = length(others, length, limit);
        markedOnly = whole == length ? needed : Words.NONE;
        return whole;
    }

    /// How long those of some statements are together that matter, be they gone already or not.
    public int lengthOf(List<PlacedStatement> some, Words needed) {
        return some.stream()
                .map(PlacedStatement::statement)
                .filter(statement -> looks.matters(needed, statement.text()))
                .mapToInt(TopLevelStatement::length)
                .sum();
    }

    private static int length(Stream<TopLevelStatement> statements, int before, int limit) {
        int length = before;
        Iterator<TopLevelStatement> next = statements.iterator();
        while (length <= limit && next.hasNext()) {
            length += next.next().length();
        }
        return length;
    }

    private Stream<TopLevelStatement> markedFor(Words needed) {
        Map<TopLevelStatement, Boolean> known = looks.answers(needed);
        return statements
                .marked()
                .map(PlacedStatement::statement)
                .filter(statement -> looks.matters(needed, statement, known));
    }

    /// Whether a statement matters for the words.
    public boolean matters(Words needed, TopLevelStatement statement) {
        return looks.matters(needed, statement, looks.answers(needed));
    }

    /// The statements that may change what a name holds.
    public Set<TopLevelStatement> changing(String name) {
        return changedNames.changing(name, statements);
    }

    /// How much of it was looked through for words or read, in UTF-16 units, each as often as it was.
    public long textSeen() {
        return looks.textSeen() + textRead;
    }

    public Suite suite(TopLevelStatement statement) {
        textRead += suites.holds(statement) ? 0 : statement.length();
        return suites.of(statement);
    }

    /// Whether a statement that was edited after this moment does not parse.
    public boolean isBrokenSince(long moment) {
        return unfinished.areThereSince(moment);
    }

    /// Where the statement stands that says this; nothing if it is none of the marked ones, or gone.
    public Optional<Integer> startOf(Suite suite) {
        return statements
                .marked()
                .filter(placed -> suites.holds(placed.statement()) && suites.of(placed.statement()) == suite)
                .map(PlacedStatement::start)
                .findFirst();
    }

    /// The words on the way to a target that it does not name.
    public Set<String> lacking() {
        NamedWords words = named.orElseGet(() -> NamedWords.of(statements));
        named = Optional.of(words);
        return words.lacking();
    }

    /// Where each of the marked statements stands that have been read.
    public IdentityHashMap<Suite, Integer> starts() {
        IdentityHashMap<Suite, Integer> starts = new IdentityHashMap<>();
        statements
                .marked()
                .filter(placed -> suites.holds(placed.statement()))
                .forEach(placed -> starts.put(suites.of(placed.statement()), placed.start()));
        return starts;
    }

    /// Gives back the native memory that is of no use any more, at a time when nobody waits.
    public void tidy() {
        suites.tidy();
    }

    /// Gives the native memory back; where it is needed again it is made again.
    public void rest() {
        suites.rest();
    }

    /// Marks all statements that may matter. Those that only mattered for words of the past stay marked for a while,
    /// since to look through the others again costs more than to look at them once more.
    private void mark(Words needed) {
        if (!isMarked || !marks.covers(needed)) {
            boolean few = marks.size() <= 4 * needed.size() + 64;
            Words more = needed.without(marks);
            boolean mayMore = !isMarked || !needed.equals(markedOnly);
            Words all = few ? marks.and(needed) : needed;
            marks = all;
            statements = statements.remark(
                    text -> looks.matters(all, text), statement -> mayMore && more.mayMatterIn(statement));
            isMarked = true;
            markedOnly = Words.NONE;
        }
    }

    @Override
    public void close() {
        suites.close();
    }
}
