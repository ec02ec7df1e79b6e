package dev.earshot.text;

import java.util.Iterator;
import java.util.OptionalInt;

/// An immutable text that is cheap to edit, with its line table.
///
/// LF, CR LF and a lone CR end a line, and nothing else does. The text lies in a sequence of short chunks which
/// count their line breaks, so that an edit and every question cost the logarithm of the text's length.
/// It does not know what language it is.
public final class SourceText {
    private final MeasuredSequence<Chunk, Chunk.Extent> chunks;

    private SourceText(MeasuredSequence<Chunk, Chunk.Extent> chunks) {
        this.chunks = chunks;
    }

    public static SourceText of(String text) {
        return new SourceText(MeasuredSequence.of(Chunk.Extent.ZERO, Chunk.split(text)));
    }

    public int length() {
        return chunks.measure().length();
    }

    public char charAt(int offset) {
        MeasuredSequence.Found<Chunk, Chunk.Extent> found =
                chunks.first(upTo -> upTo.length() > offset).orElseThrow(() -> new IndexOutOfBoundsException(offset));
        return found.element().text().charAt(offset - found.before().length());
    }

    public String slice(TextRange range) {
        requireInside(range);
        StringBuilder slice = new StringBuilder(range.length());
        append(range, slice);
        return slice.toString();
    }

    /// Puts the units of a range into an array, from its beginning.
    public void copy(TextRange range, char[] target) {
        requireInside(range);
        int start = chunkStart(range.start());
        Iterator<Chunk> rest = chunks.from(upTo -> upTo.length() > range.start());
        while (start < range.end()) {
            String chunk = rest.next().text();
            int from = Math.max(range.start(), start);
            chunk.getChars(from - start, Math.min(range.end() - start, chunk.length()), target, from - range.start());
            start += chunk.length();
        }
    }

    /// The text with one change made. The replacement's range must lie inside the text.
    public SourceText replace(Replacement change) {
        TextRange range = change.range();
        requireInside(range);
        var before = chunks.cut(upTo -> upTo.length() >= range.start()).before();
        int start = before.measure().length();
        int end = endOfChunk(range.end());
        if (range.start() - start + change.text().length() + end - range.end() < Chunk.LEAST_LENGTH) {
            end = endOfChunk(Math.min(end + 1, length()));
        }
        int behind = end;
        var after = chunks.cut(upTo -> upTo.length() > behind).after();

        StringBuilder between = new StringBuilder();
        append(new TextRange(start, range.start()), between);
        between.append(change.text());
        append(new TextRange(range.end(), behind), between);
        var changed = MeasuredSequence.of(Chunk.Extent.ZERO, Chunk.split(between.toString()));
        return new SourceText(before.plus(changed).plus(after));
    }

    /// At least 1: the empty text is one empty line, and a text that ends with a line break ends with an empty line.
    public int lineCount() {
        return chunks.measure().lineBreaks() + 1;
    }

    /// The line on which `offset` stands. A line break belongs to the line that it ends.
    public int lineAt(int offset) {
        requireInside(TextRange.empty(offset));
        var found = chunks.first(upTo -> upTo.length() > offset);
        if (found.isEmpty()) {
            return chunks.measure().lineBreaks();
        }
        Chunk chunk = found.get().element();
        Chunk.Extent before = found.get().before();
        int inside = offset - before.length();
        boolean insideCrLf = chunk.text().charAt(inside) == '\n'
                && (inside > 0 ? chunk.text().charAt(inside - 1) == '\r' : before.endsWithCr());
        if (inside == 0) {
            return insideCrLf ? before.lineBreaks() - 1 : before.lineBreaks();
        }
        int cutInTwo = before.endsWithCr() && chunk.measure().startsWithLf() ? 1 : 0;
        int breaks = before.lineBreaks() + Chunk.lineBreaks(chunk.text().substring(0, inside)) - cutInTwo;
        return insideCrLf ? breaks - 1 : breaks;
    }

    /// The offset of a line's first unit.
    public int lineStart(int line) {
        if (line < 0 || line >= lineCount()) {
            throw new IndexOutOfBoundsException("no line " + line + " of " + lineCount());
        }
        if (line == 0) {
            return 0;
        }
        var found = chunks.first(upTo -> upTo.lineBreaks() >= line).orElseThrow();
        Chunk chunk = found.element();
        Chunk.Extent before = found.before();
        int cutInTwo = before.endsWithCr() && chunk.measure().startsWithLf() ? 1 : 0;
        int inside = chunk.behindLineBreak(line - before.lineBreaks() + cutInTwo);
        int start = before.length() + inside;
        boolean lfFollows = inside == chunk.text().length()
                && chunk.measure().endsWithCr()
                && start < length()
                && charAt(start) == '\n';
        return lfFollows ? start + 1 : start;
    }

    /// The offset behind a line's last unit, before its line break.
    public int lineEnd(int line) {
        int start = lineStart(line);
        if (line + 1 == lineCount()) {
            return length();
        }
        int end = lineStart(line + 1) - 1;
        boolean crLf = end > start && charAt(end) == '\n' && charAt(end - 1) == '\r';
        return crLf ? end - 1 : end;
    }

    /// A line's text without its line break.
    public String lineText(int line) {
        return slice(new TextRange(lineStart(line), lineEnd(line)));
    }

    public TextPosition position(int offset) {
        int line = lineAt(offset);
        return new TextPosition(line, offset - lineStart(line));
    }

    /// The offset of a position. A character beyond the line's end means the line's end, before its line break,
    /// and a line beyond the last one means the end of the text.
    public int offset(TextPosition position) {
        if (position.line() >= lineCount()) {
            return length();
        }
        int start = lineStart(position.line());
        return start + Math.min(position.character(), lineEnd(position.line()) - start);
    }

    /// The first line break of the text as it stands there, or LF where there is none.
    public String lineEnding() {
        if (lineCount() == 1) {
            return "\n";
        }
        return slice(new TextRange(lineEnd(0), lineStart(1)));
    }

    /// The offset of the first `wanted` at or behind `from`.
    public OptionalInt indexOf(String wanted, int from) {
        requireInside(TextRange.empty(from));
        int overlap = wanted.length() - 1;
        int start = chunkStart(from);
        Iterator<Chunk> rest = chunks.from(upTo -> upTo.length() > from);
        while (rest.hasNext()) {
            String chunk = rest.next().text();
            int inside = chunk.indexOf(wanted, from - start);
            if (inside >= 0) {
                return OptionalInt.of(start + inside);
            }
            int end = start + chunk.length();
            int seam = Math.max(from, end - overlap);
            inside = slice(new TextRange(seam, Math.min(Math.max(seam, end + overlap), length())))
                    .indexOf(wanted);
            if (inside >= 0) {
                return OptionalInt.of(seam + inside);
            }
            start = end;
        }
        return wanted.isEmpty() ? OptionalInt.of(from) : OptionalInt.empty();
    }

    @Override
    public String toString() {
        return slice(new TextRange(0, length()));
    }

    /// The start of the chunk which holds the unit at `offset`.
    private int chunkStart(int offset) {
        return chunks.first(upTo -> upTo.length() > offset)
                .map(found -> found.before().length())
                .orElse(length());
    }

    /// The end of the chunk which holds the unit before `offset`.
    private int endOfChunk(int offset) {
        return chunks.first(upTo -> upTo.length() >= offset)
                .map(found -> found.before().plus(found.element().measure()).length())
                .orElse(0);
    }

    private void append(TextRange range, StringBuilder target) {
        if (range.isEmpty()) {
            return;
        }
        int start = chunkStart(range.start());
        Iterator<Chunk> rest = chunks.from(upTo -> upTo.length() > range.start());
        while (start < range.end()) {
            String chunk = rest.next().text();
            target.append(chunk, Math.max(range.start() - start, 0), Math.min(range.end() - start, chunk.length()));
            start += chunk.length();
        }
    }

    private void requireInside(TextRange range) {
        if (range.end() > length()) {
            throw new IndexOutOfBoundsException(range + " in a text of length " + length());
        }
    }
}
