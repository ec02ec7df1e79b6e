package dev.earshot.analysis;

import java.text.Normalizer;
import java.util.Set;
import java.util.function.Predicate;

/// The words of interest of a document: a text that mentions none of them cannot lead to a target.
/// It does not know what they mean, nor whether a mention is code.
record Words(Set<String> words) implements Predicate<String> {
    Words {
        words = Set.copyOf(words);
    }

    /// Whether the text mentions one of the words, as CPython reads identifiers: after NFKC.
    @Override
    public boolean test(String text) {
        return mentioned(text) || (!isAscii(text) && mentioned(Normalizer.normalize(text, Normalizer.Form.NFKC)));
    }

    private boolean mentioned(String text) {
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                if (standsAlone(text, at, at + word.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean standsAlone(String text, int start, int end) {
        return (start == 0 || !Character.isUnicodeIdentifierPart(text.charAt(start - 1)))
                && (end == text.length() || !Character.isUnicodeIdentifierPart(text.charAt(end)));
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
