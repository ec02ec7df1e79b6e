package dev.earshot.words;

import java.util.Arrays;

/// Which of the few words stand in a text by which files are told apart, and where it says `import`: found in one look
/// at the text, since to look for one word after the other is most of what a search of many files takes.
/// A word counts wherever its letters stand, also within a longer one. It does not know what is code.
///
/// The text is passed over in strides: two neighbouring characters tell how far away a word's beginning must be at
/// least (S. Wu and U. Manber, A fast algorithm for multi-pattern searching, 1994).
public final class KeyWords {
    public static final String IMPORT = "import";

    private static final String[] WORDS = {IMPORT, "listen", "config", "logging", "resolve_name"};

    /// As much of each word as the shortest has.
    private static final int WINDOW = 6;

    private static final int PAIRS = 1 << 13;
    private static final byte[] STRIDES = strides();

    private final String text;
    private final boolean[] found = new boolean[WORDS.length];
    private boolean isImporter;
    private int[] imports = new int[16];
    private int count;

    private KeyWords(String text) {
        this.text = text;
    }

    public static KeyWords in(String text) {
        KeyWords words = new KeyWords(text);
        words.look();
        return words;
    }

    /// Whether something may bring a module whose name is put together.
    public boolean nameImporters() {
        return isImporter || found[4];
    }

    public boolean nameListen() {
        return found[1];
    }

    public boolean nameConfig() {
        return found[2];
    }

    public boolean nameLogging() {
        return found[3];
    }

    /// Where each `import` starts.
    public int[] imports() {
        return Arrays.copyOf(imports, count);
    }

    private void look() {
        int end = WINDOW - 1;
        while (end < text.length()) {
            int stride = STRIDES[pair(text.charAt(end - 1), text.charAt(end))];
            if (stride == 0) {
                compare(end - WINDOW + 1);
                end++;
            } else {
                end += stride;
            }
        }
    }

    private void compare(int start) {
        for (int word = 0; word < WORDS.length; word++) {
            if (text.startsWith(WORDS[word], start)) {
                found[word] = true;
                if (word == 0) {
                    addImport(start);
                }
            }
        }
    }

    private void addImport(int start) {
        if (count == imports.length) {
            imports = Arrays.copyOf(imports, 2 * count);
        }
        imports[count++] = start;
        isImporter |= text.startsWith("_module", start + WINDOW) || text.startsWith("__import__", start - 2);
    }

    private static byte[] strides() {
        byte[] strides = new byte[PAIRS];
        Arrays.fill(strides, (byte) (WINDOW - 1));
        for (String word : WORDS) {
            for (int second = 1; second < WINDOW; second++) {
                int pair = pair(word.charAt(second - 1), word.charAt(second));
                strides[pair] = (byte) Math.min(strides[pair], WINDOW - 1 - second);
            }
        }
        return strides;
    }

    private static int pair(char one, char other) {
        return (one << 6 ^ other) & (PAIRS - 1);
    }
}
