package dev.earshot.python.library.commandline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A word of a command line, as `argparse` takes it before it knows what becomes of it (CPython 3.11,
/// `ArgumentParser._parse_optional`).
///
/// @param option what the word names; nothing where the parser has no such option, or it is none
/// @param flag the name of the option
/// @param value what stands in the same word behind the name
record Word(String text, Kind kind, @Nullable CommandLineParameter option, String flag, Optional<String> value) {
    private static final Pattern NUMBER = Pattern.compile("-\\d+|-\\d*\\.\\d+");

    enum Kind {
        ARGUMENT('A'),
        OPTION('O'),

        /// The two dashes behind which there are no options.
        DASHES('-');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }
    }

    /// The words of a line.
    static List<Word> of(List<String> line, CommandLineParser parser) {
        Map<String, CommandLineParameter> options = parser.options();
        List<Word> words = new ArrayList<>();
        boolean isBehind = false;
        for (String text : line) {
            if (isBehind) {
                words.add(argument(text));
            } else if (text.equals("--")) {
                isBehind = true;
                words.add(new Word(text, Kind.DASHES, null, text, Optional.empty()));
            } else {
                words.add(of(text, options, parser.abbreviates()));
            }
        }
        return words;
    }

    /// The letters of the kinds of words.
    static String kinds(List<Word> words) {
        StringBuilder letters = new StringBuilder();
        words.forEach(word -> letters.append(word.kind.letter));
        return letters.toString();
    }

    private static Word of(String text, Map<String, CommandLineParameter> options, boolean abbreviates) {
        if (!text.startsWith("-") || (text.length() == 1 && !options.containsKey(text))) {
            return argument(text);
        }
        if (options.containsKey(text)) {
            return option(text, options.get(text), text, Optional.empty());
        }
        int equals = text.indexOf('=');
        if (equals >= 0 && options.containsKey(text.substring(0, equals))) {
            String flag = text.substring(0, equals);
            return option(text, options.get(flag), flag, Optional.of(text.substring(equals + 1)));
        }
        List<Word> meant = meant(text, options, abbreviates);
        if (meant.size() > 1) {
            throw new Stop(Stop.REFUSED);
        }
        boolean isNumber = NUMBER.matcher(text).matches()
                && options.keySet().stream()
                        .noneMatch(flag -> NUMBER.matcher(flag).matches());
        return meant.isEmpty()
                ? isNumber || text.contains(" ") ? argument(text) : option(text, null, text, Optional.empty())
                : meant.getFirst();
    }

    private static Word argument(String text) {
        return new Word(text, Kind.ARGUMENT, null, text, Optional.empty());
    }

    private static Word option(
            String text, @Nullable CommandLineParameter option, String flag, Optional<String> value) {
        return new Word(text, Kind.OPTION, option, flag, value);
    }

    /// The options that begin like a word, and those of one letter that it begins with.
    private static List<Word> meant(String text, Map<String, CommandLineParameter> options, boolean abbreviates) {
        boolean isLong = text.startsWith("--");
        int equals = text.indexOf('=');
        String start = isLong && equals >= 0 ? text.substring(0, equals) : text;
        Optional<String> value = isLong && equals >= 0 ? Optional.of(text.substring(equals + 1)) : Optional.empty();
        Map<String, Word> meant = new LinkedHashMap<>();
        options.forEach((flag, option) -> {
            if (!isLong && flag.equals(text.substring(0, 2))) {
                meant.put(flag, option(text, option, flag, Optional.of(text.substring(2))));
            } else if (flag.startsWith(start) && (abbreviates || !isLong)) {
                meant.put(flag, option(text, option, flag, value));
            }
        });
        return List.copyOf(meant.values());
    }
}
