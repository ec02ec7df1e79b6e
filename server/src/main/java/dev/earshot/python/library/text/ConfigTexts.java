package dev.earshot.python.library.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts in the form that `configparser` reads (library reference, "Supported INI File Structure"): what is in which
/// section, and values that name others. It does not know programs.
final class ConfigTexts {
    /// Values within values (`configparser.MAX_INTERPOLATION_DEPTH`).
    private static final int DEEPEST = 10;

    private static final Pattern NAMED = Pattern.compile("%(?:(%)|[(]([^)]+)[)]s)?");

    private final Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    private Optional<Map<String, String>> section = Optional.empty();
    private Optional<String> option = Optional.empty();
    private int indent;

    private ConfigTexts() {}

    /// The options of each section; their names in small letters, as they are kept.
    ///
    /// @return nothing where a line is not understood, or something is there twice
    static Optional<Map<String, Map<String, String>>> read(String text) {
        ConfigTexts reader = new ConfigTexts();
        if (!text.lines().allMatch(reader::take)) {
            return Optional.empty();
        }
        reader.sections.values().forEach(options -> options.replaceAll((_, value) -> value.stripTrailing()));
        return Optional.of(reader.sections);
    }

    /// A value with others in place of their names.
    ///
    /// @param options the values as they are kept
    /// @return nothing where another is not known
    static Optional<String> interpolated(String value, Function<String, Optional<String>> options) {
        return interpolated(value, options, DEEPEST);
    }

    private static Optional<String> interpolated(String value, Function<String, Optional<String>> options, int depth) {
        StringBuilder all = new StringBuilder();
        Matcher named = NAMED.matcher(value);
        while (named.find()) {
            Optional<String> part = Optional.ofNullable(named.group(1));
            if (named.group(2) != null && depth > 0) {
                part = options.apply(named.group(2).toLowerCase(Locale.ROOT))
                        .flatMap(other -> interpolated(other, options, depth - 1));
            }
            if (part.isEmpty()) {
                return Optional.empty();
            }
            named.appendReplacement(all, Matcher.quoteReplacement(part.get()));
        }
        return Optional.of(named.appendTail(all).toString());
    }

    /// Takes the next line.
    ///
    /// @return whether it is understood
    private boolean take(String line) {
        String plain = line.strip();
        if (plain.startsWith("#") || plain.startsWith(";")) {
            return true;
        }
        if (plain.isEmpty()) {
            goOn("");
            return true;
        }
        int before = indent;
        indent = line.indexOf(plain);
        if (option.isPresent() && indent > before) {
            indent = before;
            goOn(plain);
            return true;
        }
        return plain.startsWith("[") ? takeHeader(plain) : takeOption(plain);
    }

    /// One more line of the value at hand.
    private void goOn(String more) {
        option.ifPresent(name -> section.orElseThrow().merge(name, more, (value, next) -> value + "\n" + next));
    }

    private boolean takeHeader(String line) {
        Map<String, String> options = new LinkedHashMap<>();
        section = Optional.of(options);
        option = Optional.empty();
        return line.endsWith("]") && sections.put(line.substring(1, line.length() - 1), options) == null;
    }

    private boolean takeOption(String line) {
        String[] parts = line.split("\\s*[=:]\\s*", 2);
        if (parts.length < 2 || parts[0].isEmpty() || section.isEmpty()) {
            return false;
        }
        String name = parts[0].toLowerCase(Locale.ROOT);
        option = Optional.of(name);
        return section.get().put(name, parts[1]) == null;
    }
}
