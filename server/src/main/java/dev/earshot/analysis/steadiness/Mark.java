package dev.earshot.analysis.steadiness;

import dev.earshot.text.Replacement;
import dev.earshot.text.SourceText;
import dev.earshot.text.TextRange;
import java.util.List;
import java.util.regex.Pattern;

/// A stretch of a document's text that is followed through edits: what it said, and where it is now.
/// It does not know why it is followed.
///
/// @param words what stood there
/// @param joins whether a name, a number or a string went on before or behind it
public record Mark(TextRange range, String words, Joins joins) {
    private static final int LONGEST = 100_000;
    private static final Pattern LINE = Pattern.compile("(?<=\n)|(?<=\r)(?!\n)");

    /// Whether what stands directly before and behind a stretch makes one word with it.
    private record Joins(boolean before, boolean behind) {
        static Joins of(TextRange range, SourceText text) {
            return new Joins(
                    range.start() > 0 && joins(text.charAt(range.start() - 1)),
                    range.end() < text.length() && joins(text.charAt(range.end())));
        }

        private static boolean joins(char unit) {
            return Character.isUnicodeIdentifierPart(unit)
                    || Character.isSurrogate(unit)
                    || unit == '.'
                    || unit == '"'
                    || unit == '\'';
        }
    }

    public static Mark of(TextRange range, SourceText text) {
        return new Mark(range, text.slice(range), Joins.of(range, text));
    }

    /// Where it is after a change. What a change replaces together with other lines is looked for among the new ones.
    ///
    /// @param before the text before the change
    public Mark after(Replacement change, SourceText before) {
        TextRange changed = change.range();
        if (changed.start() >= range.end()) {
            return this;
        }
        if (changed.end() <= range.start()) {
            return at(range.shift(change.growth()));
        }
        return changed.contains(range) ? at(amongNewLines(change, before)) : at(TextRange.empty(changed.start()));
    }

    /// Where a stretch is after a change, which may have become a part of it.
    public static TextRange moved(TextRange stretch, Replacement change) {
        TextRange changed = change.range();
        if (changed.start() > stretch.end()) {
            return stretch;
        }
        if (changed.end() < stretch.start()) {
            return stretch.shift(change.growth());
        }
        return new TextRange(
                Math.min(stretch.start(), changed.start()), Math.max(stretch.end(), changed.end()) + change.growth());
    }

    /// Whether it still says what it said, and nothing has joined it or made a comment of it.
    public boolean stands(SourceText text) {
        return range.length() == words.length()
                && text.slice(range).equals(words)
                && Joins.of(range, text).equals(joins)
                && !isComment(text);
    }

    /// Whether an edited stretch touches a line on which it stands.
    boolean isOnLineOf(List<TextRange> edited, SourceText text) {
        TextRange lines =
                new TextRange(text.lineStart(text.lineAt(range.start())), text.lineEnd(text.lineAt(range.end())));
        return edited.stream().anyMatch(lines::touches);
    }

    private Mark at(TextRange place) {
        return new Mark(place, words, joins);
    }

    /// In the new text, a line that is the same but for its blanks, the same one among several.
    private TextRange amongNewLines(Replacement change, SourceText before) {
        if (change.text().length() > LONGEST) {
            return TextRange.empty(change.range().start());
        }
        int line = before.lineAt(range.start());
        String content = before.lineText(line).strip();
        int inContent = before.slice(new TextRange(before.lineStart(line), range.start()))
                .stripLeading()
                .length();
        int start = before.lineStart(before.lineAt(change.range().start()));
        // A change may end between the two units of a line break.
        int end = Math.max(
                change.range().end(),
                before.lineEnd(before.lineAt(change.range().end())));
        long same = before.slice(new TextRange(start, before.lineStart(line)))
                .lines()
                .filter(each -> each.strip().equals(content))
                .count();
        String after = before.slice(new TextRange(start, change.range().start()))
                + change.text()
                + before.slice(new TextRange(change.range().end(), end));
        for (String each : LINE.split(after, -1)) {
            if (each.strip().equals(content) && same-- == 0) {
                int found = start + each.length() - each.stripLeading().length() + inContent;
                boolean isThere = found + range.length() <= before.length() + change.growth();
                return isThere
                        ? new TextRange(found, found + range.length())
                        : TextRange.empty(change.range().start());
            }
            start += each.length();
        }
        return TextRange.empty(change.range().start());
    }

    /// Whether a `#` stands before it on its line, outside of the strings that open on that line.
    private boolean isComment(SourceText text) {
        int line = text.lineStart(text.lineAt(range.start()));
        String before = text.slice(new TextRange(line, range.start()));
        char quote = 0;
        for (int at = 0; at < before.length(); at++) {
            char unit = before.charAt(at);
            if (unit == '\\') {
                at++;
            } else if (quote != 0) {
                quote = unit == quote ? 0 : quote;
            } else if (unit == '#') {
                return true;
            } else if (unit == '"' || unit == '\'') {
                quote = unit;
            }
        }
        return false;
    }
}
