package dev.earshot.syntax;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A piece of a document: the text from the start of one column-0 logical line to the start of the next one.
///
/// The pieces of a document tile it. Simple statements joined by `;` are one piece, decorators belong to their
/// function or class, and a clause at column 0 (`else`, `elif`, `except`, `finally`) to the statement that it
/// continues. Comments and blank lines belong to the piece before them; those which open a document are a piece.
/// A statement equals only itself: an edit elsewhere keeps the very object, so that what was read from it can be
/// kept by it. It does not know where in the document it stands, nor its tree.
public final class TopLevelStatement {
    /// To make a filter of the words takes as long as so many searches.
    private static final int A_FILTERS_WORTH = 3;

    private final String text;
    private int searches;
    private @Nullable WordFilter words;

    TopLevelStatement(String text) {
        this.text = text;
    }

    /// The whole piece, with the comments and blank lines behind the statement.
    public String text() {
        return text;
    }

    /// Whether a word may stand in the text, as a whole. Where not, it surely does not.
    public boolean mayHold(String word) {
        return mayHoldOneOf(Set.of(word));
    }

    /// Whether one of some words may.
    public boolean mayHoldOneOf(Set<String> some) {
        if (words == null && searches == 0 && !PythonNames.areAsWritten(text)) {
            searches = A_FILTERS_WORTH; // a search alone would not tell
        }
        if (words == null && searches + some.size() <= A_FILTERS_WORTH) {
            searches += some.size();
            return isFoundOneOf(some);
        }
        if (words == null) {
            words = WordFilter.of(text);
        }
        return words.mayHoldOneOf(some);
    }

    private boolean isFoundOneOf(Set<String> some) {
        for (String word : some) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    public int length() {
        return text.length();
    }

    @Override
    public String toString() {
        return text;
    }
}
