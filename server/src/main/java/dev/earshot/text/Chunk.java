package dev.earshot.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A short, never empty part of a text. It may begin or end between the CR and the LF of one line break,
/// and between the two halves of a surrogate pair. It does not know where in the text it stands.
record Chunk(String text, Extent measure) implements MeasuredSequence.Element<Chunk.Extent> {
    private static final int USUAL_LENGTH = 1024;
    private static final int GREATEST_LENGTH = 2 * USUAL_LENGTH;

    /// A change that leaves fewer units than this in one chunk joins it to its neighbour.
    static final int LEAST_LENGTH = USUAL_LENGTH / 4;

    Chunk(String text) {
        this(text, Extent.of(text));
    }

    static List<Chunk> split(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (text.length() <= GREATEST_LENGTH) {
            return List.of(new Chunk(text));
        }
        List<Chunk> chunks = new ArrayList<>(text.length() / USUAL_LENGTH + 1);
        for (int start = 0; start < text.length(); start += USUAL_LENGTH) {
            chunks.add(new Chunk(text.substring(start, Math.min(start + USUAL_LENGTH, text.length()))));
        }
        return chunks;
    }

    /// How many line breaks a text holds; the two units of CR LF are one, counted at the CR.
    static int lineBreaks(String text) {
        int count = 0;
        byte before = 0;
        for (byte unit : text.getBytes(StandardCharsets.ISO_8859_1)) { // bytes are read in half the time
            if (unit < ' ' && (unit == '\r' || (unit == '\n' && before != '\r'))) {
                count++;
            }
            before = unit;
        }
        return count;
    }

    /// The offset in this chunk behind its line break number `number`, counted from 1 as `lineBreaks` does.
    /// It is the chunk's end where the break's LF stands in the next chunk.
    int behindLineBreak(int number) {
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean lf = unit == '\n' && (at == 0 || text.charAt(at - 1) != '\r');
            if ((lf || unit == '\r') && ++count == number) {
                boolean crLf = unit == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
                return crLf ? at + 2 : at + 1;
            }
        }
        throw new IllegalArgumentException("no line break " + number);
    }

    /// How long a stretch of text is and how many line breaks it holds.
    /// What stands at its two ends is kept, since CR LF is one break even where it is cut in two.
    record Extent(int length, int lineBreaks, boolean startsWithLf, boolean endsWithCr)
            implements MeasuredSequence.Measure<Extent> {
        static final Extent ZERO = new Extent(0, 0, false, false);

        static Extent of(String text) {
            return new Extent(
                    text.length(),
                    Chunk.lineBreaks(text),
                    text.charAt(0) == '\n',
                    text.charAt(text.length() - 1) == '\r');
        }

        @Override
        public Extent plus(Extent next) {
            if (length == 0 || next.length == 0) {
                return length == 0 ? next : this;
            }
            int cutInTwo = endsWithCr && next.startsWithLf ? 1 : 0;
            return new Extent(
                    length + next.length, lineBreaks + next.lineBreaks - cutInTwo, startsWithLf, next.endsWithCr);
        }
    }
}
