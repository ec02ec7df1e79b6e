package dev.earshot.python.constant;

import dev.earshot.python.value.Constant;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How cells stand in a text (library reference, `csv`, "Dialects and Formatting Parameters").
///
/// @param quote what stands around cells that hold what has a meaning; nothing where nothing does
/// @param escape what takes the meaning from the character behind it
/// @param doubles whether a quote within quotes is written twice
/// @param skipsBlanks whether blanks behind a delimiter do not count
/// @param end what ends a row that is written
public record CsvDialect(
        char delimiter,
        Optional<Character> quote,
        Optional<Character> escape,
        boolean doubles,
        boolean skipsBlanks,
        String end,
        Quoting quoting,
        boolean isStrict) {
    /// What it is made of, as Python calls it.
    public static final List<String> OPTIONS = List.of(
            "delimiter",
            "quotechar",
            "escapechar",
            "doublequote",
            "skipinitialspace",
            "lineterminator",
            "quoting",
            "strict");

    /// Which cells are written in quotes, in the order of Python's numbers for that.
    public enum Quoting {
        MINIMAL,
        ALL,
        NONNUMERIC,
        NONE
    }

    /// What the options come to.
    ///
    /// @param options those that are given; the others are as in `csv.excel`
    /// @throws Refusal where Python refuses them
    public static CsvDialect of(Map<String, Object> options) {
        if (!OPTIONS.containsAll(options.keySet())) {
            throw new Refusal("TypeError");
        }
        Optional<Character> quote = character(options.getOrDefault("quotechar", "\""));
        boolean leavesOpen = quote.isEmpty() && !options.containsKey("quoting");
        CsvDialect dialect = new CsvDialect(
                character(options.getOrDefault("delimiter", ",")).orElseThrow(() -> new Refusal("TypeError")),
                quote,
                character(options.getOrDefault("escapechar", Plain.NONE)),
                truth(options.getOrDefault("doublequote", true)),
                truth(options.getOrDefault("skipinitialspace", false)),
                options.getOrDefault("lineterminator", "\r\n") instanceof String end ? end : refused(),
                leavesOpen ? Quoting.NONE : quoting(options.getOrDefault("quoting", 0L)),
                truth(options.getOrDefault("strict", false)));
        return dialect.quoting != Quoting.NONE && quote.isEmpty() ? refused() : dialect;
    }

    private static Optional<Character> character(Object given) {
        return switch (given) {
            case Constant.None _ -> Optional.empty();
            case String text when text.length() == 1 -> Optional.of(text.charAt(0));
            case String text when text.codePointCount(0, text.length()) == 1 -> throw new Unsettled();
            default -> refused();
        };
    }

    private static boolean truth(Object given) {
        return new Constant(given).isTrue();
    }

    private static Quoting quoting(Object given) {
        BigInteger number = given instanceof Boolean || given instanceof Long
                ? Numbers.wholeOf(given).orElseThrow()
                : refused();
        return number.signum() >= 0 && number.intValue() < Quoting.values().length
                ? Quoting.values()[number.intValue()]
                : refused();
    }

    /// Stands where a value would, and gives none.
    @SuppressWarnings({"DoNotCallSuggester", "TypeParameterUnusedInFormals"})
    private static <T> T refused() {
        throw new Refusal("TypeError");
    }

    boolean isQuote(char unit) {
        return quote.equals(Optional.of(unit));
    }

    boolean isEscape(char unit) {
        return escape.equals(Optional.of(unit));
    }
}
