package dev.earshot.words;

import dev.earshot.syntax.PythonNames;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/// Whether a text mentions the words without which nothing in it can lead to `logging.config.listen`.
/// Where it says no, nobody need parse that text; where it says yes, nothing is decided.
public final class Mentions {
    private static final List<String> IMPORTERS = List.of("import_module", "__import__");

    /// One of these takes a member whose name is put together.
    private static final List<String> REFLECTION =
            List.of("getattr", "attrgetter", "methodcaller", "__dict__", "vars", "resolve_name");

    private Mentions() {}

    public static boolean leadToListen(String text) {
        return leadToListen(text, KeyWords.in(text), false);
    }

    /// The same for a text that was looked at before.
    ///
    /// @param words those that stand in the text
    /// @param isPlain whether no character of the text is a letter of ASCII in disguise
    public static boolean leadToListen(String text, KeyWords words, boolean isPlain) {
        return mentioned(text, words)
                || (!isPlain
                        && normalized(text)
                                .filter(form -> mentioned(form, KeyWords.in(form)))
                                .isPresent());
    }

    /// The same for a text that others may complete, or that may complete theirs: what it does not mention of the words
    /// they may have to.
    public static boolean mayLeadToListen(String text, KeyWords words, boolean isPlain) {
        return mayLead(text, words)
                || (!isPlain
                        && normalized(text)
                                .filter(form -> mayLead(form, KeyWords.in(form)))
                                .isPresent());
    }

    /// What CPython reads in place of a text, if that may mention other words.
    private static Optional<String> normalized(String text) {
        return mayNormalizeToAscii(text)
                ? Optional.of(Normalizer.normalize(text, Normalizer.Form.NFKC))
                : Optional.empty();
    }

    private static boolean mayLead(String text, KeyWords words) {
        return ofModule(text, words)
                && (ofMember(text, words)
                        || ofMiddle(text, words)
                        || text.contains("logging as ")
                        || text.contains("from logging import *"))
                && Clues.mayLeadToListen(text);
    }

    private static boolean mentioned(String text, KeyWords words) {
        return ofModule(text, words)
                && (ofMember(text, words) || (ofMiddle(text, words) && mentionsAny(text, REFLECTION)))
                && Clues.leadToListen(text);
    }

    /// Whether something names the module, or brings one whose name is put together.
    private static boolean ofModule(String text, KeyWords words) {
        return (words.nameLogging() && mention(text, "logging"))
                || (words.nameImporters() && mentionsAny(text, IMPORTERS));
    }

    /// Whether something names the function.
    private static boolean ofMember(String text, KeyWords words) {
        return words.nameListen() && mention(text, "listen");
    }

    /// Whether something names the module that the function is in.
    private static boolean ofMiddle(String text, KeyWords words) {
        return words.nameConfig() && mention(text, "config");
    }

    private static boolean mentionsAny(String text, List<String> words) {
        return words.stream().anyMatch(word -> mention(text, word));
    }

    /// Whether the word stands somewhere, not as a part of a longer one.
    static boolean mention(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (standsAlone(text, at, at + word.length())) {
                return true;
            }
        }
        return false;
    }

    /// Whether no letter, digit or `_` of ASCII makes it a part of a longer word, as in `listener`.
    private static boolean standsAlone(String text, int start, int end) {
        return (start == 0 || !PythonNames.isAsciiPart(text.charAt(start - 1)))
                && (end == text.length() || !PythonNames.isAsciiPart(text.charAt(end)));
    }

    /// Python reads identifiers in their NFKC form, so `ｌｉｓｔｅｎ` is `listen`: such a text mentions what it does not
    /// show.
    public static boolean mayNormalizeToAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F && normalizesToAscii(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// A superset of the characters whose NFKC form holds an ASCII letter or `_` and which an identifier may hold.
    private static boolean normalizesToAscii(char c) {
        return c == 'ª'
                || c == 'º'
                || c == 'ſ'
                || c == 'Ĳ'
                || c == 'ĳ'
                || c == 'Ŀ'
                || c == 'ŀ'
                || c == 'ŉ'
                || between(c, 0x01C4, 0x01F3)
                || between(c, 0x02B0, 0x02E4)
                || between(c, 0x1D2C, 0x1DBF)
                || c == 0x1E9A
                || c == 0x1E9B
                || c == 0x2071
                || c == 0x207F
                || between(c, 0x2090, 0x209C)
                || between(c, 0x2100, 0x2188)
                || c == 0x2C7C
                || c == 0x2C7D
                || between(c, 0xA7F1, 0xA7F4)
                || between(c, 0xFB00, 0xFB06)
                || c == 0xFE33
                || c == 0xFE34
                || between(c, 0xFE4D, 0xFE4F)
                || between(c, 0xFF21, 0xFF5A)
                || c == 0xD835
                || c == 0xD801;
    }

    private static boolean between(char c, int first, int last) {
        return first <= c && c <= last;
    }
}
