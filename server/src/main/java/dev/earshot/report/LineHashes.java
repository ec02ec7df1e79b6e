package dev.earshot.report;

import dev.earshot.text.SourceText;
import java.util.HashMap;
import java.util.Map;

/// What tells a line of a file from its other lines, and stays the same when it moves: the fingerprint by which GitHub
/// recognises a finding. It is computed as GitHub's own upload does where a report brings none: from the first 100
/// units from the line's start on which are no blanks, and from how often the same came before.
final class LineHashes {
    private static final int LENGTH = 100;
    private static final long FACTOR = 37;
    private static final char END = '\uFFFF';

    private final String text;
    private final SourceText lines;
    private final Map<String, Integer> counts = new HashMap<>();
    private int next;
    private String last = "";

    LineHashes(SourceText text) {
        this.text = text.toString();
        this.lines = text;
    }

    /// The fingerprint of a line, from 0. They must be asked for in rising order.
    String of(int line) {
        for (; next <= line; next++) {
            String hash = hash(lines.lineStart(next));
            last = hash + ":" + counts.merge(hash, 1, Integer::sum);
        }
        return last;
    }

    private String hash(int start) {
        long hash = 0;
        int at = start;
        int units = 0;
        for (; units < LENGTH && at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean secondOfTwo = unit == '\n' && at > 0 && text.charAt(at - 1) == '\r';
            if (unit != ' ' && unit != '\t' && !secondOfTwo) {
                hash = hash * FACTOR + (unit == '\r' ? '\n' : unit);
                units++;
            }
        }
        for (boolean isFirst = true; units < LENGTH; units++, isFirst = false) {
            hash = hash * FACTOR + (isFirst ? END : 0);
        }
        return Long.toHexString(hash);
    }
}
