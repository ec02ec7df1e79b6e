package dev.earshot.syntax.ast;

import java.util.List;

/// What one top-level piece of a document holds: mostly one statement, several where `;` joins them.
/// Two suites are the same only by identity, so that a place in one can be told from a place in another.
public final class Suite {
    private final List<Stmt> body;
    private final List<Comment> comments;
    private final boolean broken;
    private final boolean endsCell;

    public Suite(List<Stmt> body, List<Comment> comments, boolean broken, boolean endsCell) {
        this.body = List.copyOf(body);
        this.comments = List.copyOf(comments);
        this.broken = broken;
        this.endsCell = endsCell;
    }

    /// A piece that could not be read at all.
    public static Suite unreadable() {
        return new Suite(List.of(), List.of(), true, false);
    }

    public List<Stmt> body() {
        return body;
    }

    public List<Comment> comments() {
        return comments;
    }

    /// Whether the text has a syntax error, so that some of it may be missing or misread.
    public boolean broken() {
        return broken;
    }

    /// Whether it is the last of a notebook's cell: what follows is run by itself, however this one ends.
    public boolean endsCell() {
        return endsCell;
    }
}
