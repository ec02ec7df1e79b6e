package dev.earshot.syntax;

/// Tells of most words that they do not stand in a text, without a look at it: a Bloom filter, of two bits of 16 for
/// each word. It does not know the words.
final class WordFilter {
    private static final int BITS_FOR_A_WORD = 16;

    private final long[] bits;

    private WordFilter(long[] bits) {
        this.bits = bits;
    }

    /// The filter of a text: of its words as they are written, and as CPython reads them.
    static WordFilter of(String text) {
        return ofWords(PythonNames.areAsWritten(text) ? text : text + "\n" + PythonNames.normalized(text));
    }

    private static WordFilter ofWords(String text) {
        int[] hashes = new int[text.length() / 2 + 1];
        int count = 0;
        int hash = 0;
        boolean inWord = false;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean isPart = PythonNames.isPart(unit);
            if (isPart) {
                hash = 31 * hash + unit; // as String.hashCode() has it
            } else if (inWord) {
                hashes[count++] = hash;
                hash = 0;
            }
            inWord = isPart;
        }
        if (inWord) {
            hashes[count++] = hash;
        }
        return of(hashes, count);
    }

    private static WordFilter of(int[] hashes, int count) {
        int size = Math.max(1, Integer.highestOneBit(Math.max(1, count * BITS_FOR_A_WORD / Long.SIZE)));
        WordFilter filter = new WordFilter(new long[size]);
        for (int each = 0; each < count; each++) {
            filter.set(first(hashes[each]));
            filter.set(second(hashes[each]));
        }
        return filter;
    }

    boolean mayHold(String word) {
        int hash = word.hashCode();
        return isSet(first(hash)) && isSet(second(hash));
    }

    private void set(int place) {
        bits[index(place)] |= 1L << place;
    }

    private boolean isSet(int place) {
        return (bits[index(place)] & (1L << place)) != 0;
    }

    private int index(int place) {
        return (place >>> 6) & (bits.length - 1);
    }

    private static int first(int hash) {
        return (hash * 0x9E3779B9) >>> 7;
    }

    private static int second(int hash) {
        return (hash * 0x85EBCA6B) >>> 5;
    }
}
