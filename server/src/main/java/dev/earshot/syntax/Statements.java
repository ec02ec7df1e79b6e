package dev.earshot.syntax;

import dev.earshot.text.MeasuredSequence;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The top-level statements of a document, in order: immutable, and cheap to edit.
///
/// Where a statement starts is a function of the text alone: after any edits the statements are those of the same
/// text freshly opened, while all that an edit does not touch stay the same objects. Some statements are *marked*,
/// by a predicate on their text, and are found without looking at the others. It does not know why.
public final class Statements {
    /// What no statement reaches over, not even one with an open bracket or string: it stands behind each cell of a
    /// notebook. The unit in its middle occurs in no text that Python would read.
    public static final String BREAK = "\n\0\n";

    private final MeasuredSequence<Entry, Extent> entries;
    private final Predicate<String> marks;

    Statements(MeasuredSequence<Entry, Extent> entries, Predicate<String> marks) {
        this.entries = entries;
        this.marks = marks;
    }

    /// The statements of a text, none of them marked.
    public static Statements of(SourceText text) {
        return of(text, _ -> false);
    }

    /// The statements of a text.
    ///
    /// @param marks which statements are marked, by their text; asked once for each
    public static Statements of(SourceText text, Predicate<String> marks) {
        StatementReader reader = new StatementReader(text, StatementReader.MUCH);
        List<Entry> read = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            Entry entry = Entry.of(reader.read(at), marks);
            read.add(entry);
            at += entry.statement.length();
        }
        return new Statements(MeasuredSequence.of(Extent.ZERO, read), marks);
    }

    /// These statements after one change of the text.
    ///
    /// @param after the text with the change made
    public StatementEdit edit(SourceText after, Replacement change) {
        return new StatementsEditor(entries, marks, after, change).edit();
    }

    /// The same statements, marked anew.
    ///
    /// @param mayCome which of those that are not marked may be so now, to be asked about their text
    public Statements remark(Predicate<String> newMarks, Predicate<TopLevelStatement> mayCome) {
        return new Statements(
                entries.map(entry -> entry.marked(
                        (entry.marked || mayCome.test(entry.statement)) && newMarks.test(entry.statement.text()))),
                newMarks);
    }

    public int size() {
        return entries.measure().count;
    }

    /// The length of the whole text.
    public int length() {
        return entries.measure().length;
    }

    /// The statement which holds the unit at `offset`; at the end of the text the last one.
    public Optional<PlacedStatement> at(int offset) {
        int unit = offset == length() ? offset - 1 : offset;
        return offset < 0 ? Optional.empty() : place(entries.first(upTo -> upTo.length > unit));
    }

    public Stream<PlacedStatement> all() {
        return placed(entries, 0).stream();
    }

    /// The marked ones, in order; each costs the logarithm of the size.
    public Stream<PlacedStatement> marked() {
        return IntStream.range(0, entries.measure().marked)
                .mapToObj(index ->
                        place(entries.first(upTo -> upTo.marked > index)).orElseThrow());
    }

    /// All others, in order, each as it is asked for.
    public Stream<TopLevelStatement> unmarked() {
        return StreamSupport.stream(entries.spliterator(), false)
                .filter(entry -> !entry.marked)
                .map(Entry::statement);
    }

    static List<PlacedStatement> placed(Iterable<Entry> entries, int start) {
        List<PlacedStatement> placed = new ArrayList<>();
        int at = start;
        for (Entry entry : entries) {
            placed.add(new PlacedStatement(entry.statement, at));
            at += entry.statement.length();
        }
        return placed;
    }

    private static Optional<PlacedStatement> place(Optional<MeasuredSequence.Found<Entry, Extent>> found) {
        return found.map(at -> new PlacedStatement(at.element().statement, at.before().length));
    }

    /// A statement in its document.
    ///
    /// @param reach on how much text from its start its extent depends; more than its length
    record Entry(TopLevelStatement statement, int reach, boolean marked, Extent measure)
            implements MeasuredSequence.Element<Extent> {
        static Entry of(StatementReader.Piece piece, Predicate<String> marks) {
            return of(new TopLevelStatement(piece.text()), piece.reach(), marks.test(piece.text()));
        }

        private static Entry of(TopLevelStatement statement, int reach, boolean marked) {
            return new Entry(statement, reach, marked, new Extent(statement.length(), 1, marked ? 1 : 0, reach));
        }

        Entry reaching(int newReach) {
            return newReach == reach ? this : of(statement, newReach, marked);
        }

        Entry marked(boolean newMarked) {
            return newMarked == marked ? this : of(statement, reach, newMarked);
        }
    }

    /// What statements in a row are together.
    ///
    /// @param reach on how much text from the first one's start the extents of all depend
    record Extent(int length, int count, int marked, int reach) implements MeasuredSequence.Measure<Extent> {
        static final Extent ZERO = new Extent(0, 0, 0, 0);

        @Override
        public Extent plus(Extent next) {
            return new Extent(
                    length + next.length,
                    count + next.count,
                    marked + next.marked,
                    Math.max(reach, length + next.reach));
        }
    }
}
