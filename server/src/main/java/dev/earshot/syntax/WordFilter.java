package dev.earshot.syntax;

/// Tells of most words that they do not stand in a text, without a look at it: a Bloom filter, of two bits of about
/// 16 for each word. It does not know the words.
final class WordFilter {
    /// A word and what stands behind it are five units or more on an average.
    private static final int BITS_FOR_A_UNIT = 3;

    private final long[] bits;

    private WordFilter(long[] bits) {
        this.bits = bits;
    }

    /// The filter of a text: of its words as they are written, and as CPython reads them.
    static WordFilter of(String text) {
        return ofWords(PythonNames.areAsWritten(text) ? text : text + "\n" + PythonNames.normalized(text));
    }

    private static WordFilter ofWords(String text) {
        int size = Integer.highestOneBit(text.length() * BITS_FOR_A_UNIT / Long.SIZE + 1);
        WordFilter filter = new WordFilter(new long[size]);
        char[] units = text.toCharArray(); // an array is read in half the time
        int hash = 0;
        boolean inWord = false;
        for (char unit : units) {
            boolean isPart = PythonNames.isPart(unit);
            if (isPart) {
                hash = 31 * hash + unit; // as String.hashCode() has it
            } else if (inWord) {
                filter.set(hash);
                hash = 0;
            }
            inWord = isPart;
        }
        if (inWord) {
            filter.set(hash);
        }
        return filter;
    }

    boolean mayHoldOneOf(Iterable<String> words) {
        for (String word : words) {
            if (mayHold(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayHold(String word) {
        int hash = word.hashCode();
        return isSet(first(hash)) && isSet(second(hash));
    }

    private void set(int hash) {
        int first = first(hash);
        int second = second(hash);
        bits[index(first)] |= 1L << first;
        bits[index(second)] |= 1L << second;
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
