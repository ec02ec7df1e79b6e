package dev.earshot.syntax;

import dev.earshot.syntax.Statements.Entry;
import dev.earshot.syntax.Statements.Extent;
import dev.earshot.text.MeasuredSequence;
import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// One edit of a document's statements.
///
/// A statement's extent was decided by the text up to its reach. So every statement whose reach lies before the
/// change stays; the others are read anew. Behind the change, what follows a start that was one before stays too.
/// It does not know trees.
final class StatementsEditor {
    private static final int WINDOW = 512;

    private final Predicate<String> marks;
    private final SourceText after;
    private final int changeStart;
    private final int changeEndBefore;
    private final int changeEndAfter;

    /// The old statements not yet decided on, and where the first of them started.
    private MeasuredSequence<Entry, Extent> rest;
    private int restStart = 0;

    private MeasuredSequence<Entry, Extent> done;
    private final List<PlacedStatement> removed = new ArrayList<>();
    private final List<PlacedStatement> added = new ArrayList<>();

    StatementsEditor(
            MeasuredSequence<Entry, Extent> before, Predicate<String> marks, SourceText after, Replacement change) {
        this.marks = marks;
        this.after = after;
        changeStart = change.range().start();
        changeEndBefore = change.range().end();
        changeEndAfter = changeStart + change.text().length();
        rest = before;
        done = MeasuredSequence.of(Extent.ZERO, List.of());
    }

    StatementEdit edit() {
        StatementReader reader = new StatementReader(after, WINDOW + changed() + changeEndAfter - changeStart);
        while (true) {
            boolean level = at() <= changeStart && restStartsAt(at());
            if (level) {
                keepUntouched();
            }
            if (at() >= changeEndAfter && restStartsAt(at() - changeEndAfter + changeEndBefore)) {
                done = done.plus(rest);
                break;
            }
            if (at() == after.length()) {
                drop(rest);
                break;
            }
            take(reader.read(at()), level);
        }
        return new StatementEdit(new Statements(done, marks), removed, added);
    }

    /// How long the statement is that changes.
    private int changed() {
        return rest.first(upTo -> upTo.length() > changeStart)
                .map(found -> found.element().statement().length())
                .orElse(0);
    }

    private int at() {
        return done.measure().length();
    }

    /// Keeps the old statements whose extents were decided by nothing that changed.
    private void keepUntouched() {
        var untouched = rest.cut(upTo -> restStart + upTo.reach() > changeStart);
        done = done.plus(untouched.before());
        restStart += untouched.before().measure().length();
        rest = untouched.after();
    }

    /// @param level whether the first of the rest started where the piece does, in text that did not change
    private void take(StatementReader.Piece piece, boolean level) {
        int end = at() + piece.text().length();
        if (level && end <= changeStart) {
            var cut = rest.cut(upTo -> upTo.count() > 1);
            if (cut.before().measure().length() == piece.text().length()) {
                Entry same = cut.before().iterator().next();
                done = done.plus(same.reaching(piece.reach()));
                rest = cut.after();
                restStart = end;
                return;
            }
        }
        Entry entry = Entry.of(piece, marks);
        added.add(new PlacedStatement(entry.statement(), at()));
        done = done.plus(entry);
    }

    /// Whether an old statement started at this offset of the text before, or that text ended there.
    /// Those of the rest which stand before it are gone then.
    private boolean restStartsAt(int offset) {
        int skipped = offset - restStart;
        if (skipped <= 0 || skipped > rest.measure().length()) {
            return skipped == 0;
        }
        var found = rest.first(upTo -> upTo.length() > skipped);
        if (found.isPresent() && found.get().before().length() != skipped) {
            return false;
        }
        var cut = rest.cut(upTo -> upTo.length() > skipped);
        drop(cut.before());
        rest = cut.after();
        restStart = offset;
        return true;
    }

    private void drop(MeasuredSequence<Entry, Extent> gone) {
        removed.addAll(Statements.placed(gone, restStart));
    }
}
