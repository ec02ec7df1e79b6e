package dev.earshot.analysis;

import java.text.Normalizer;
import java.util.Set;
import java.util.function.Predicate;

/// The words of interest of a document, by which its statements are told apart: one that mentions none
/// of them binds nothing that leads to a target, and calls none. It does not know what they mean, nor
/// whether a mention is code.
record Words(Set<String> words) implements Predicate<String> {
    Words {
        words = Set.copyOf(words);
    }

    /// Whether a statement matters: it mentions a word, or may keep what follows from being run.
    @Override
    public boolean test(String statement) {
        return mentionedIn(statement) || mayEndTheModule(statement);
    }

    /// Whether the text mentions one of the words, as CPython reads identifiers: after NFKC.
    boolean mentionedIn(String text) {
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

    /// A statement of the module that raises, or loops for ever. What a function or class holds is its own.
    private static boolean mayEndTheModule(String statement) {
        boolean definition = statement.startsWith("def ")
                || statement.startsWith("class ")
                || statement.startsWith("async ")
                || statement.startsWith("@");
        return !definition && (statement.contains("raise") || statement.contains("while"));
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
