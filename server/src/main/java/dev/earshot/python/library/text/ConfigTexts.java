package dev.earshot.python.library.text;

import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Unsettled;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts in the form that `configparser` reads (library reference, "Supported INI File Structure"): what is in which
/// section, and values that name others. It does not know programs.
final class ConfigTexts {
    /// Values within values (`configparser.MAX_INTERPOLATION_DEPTH`).
    private static final int DEEPEST = 10;

    private static final Pattern NAMED = Pattern.compile("%(?:(%)|[(]([^)]+)[)]s)?");

    private final UnaryOperator<String> names;
    private final Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    private Optional<Map<String, String>> section = Optional.empty();
    private Optional<String> option = Optional.empty();
    private int indent;

    private ConfigTexts(UnaryOperator<String> names) {
        this.names = names;
    }

    /// The options of each section.
    ///
    /// @param names gives the name under which an option is kept
    /// @throws Unsettled where a line is not understood
    /// @throws Refusal where something is there twice, or stands in no section
    static Map<String, Map<String, String>> read(String text, UnaryOperator<String> names) {
        ConfigTexts reader = new ConfigTexts(names);
        if (!text.lines().allMatch(reader::take)) {
            throw new Unsettled();
        }
        reader.sections.values().forEach(options -> options.replaceAll((_, value) -> value.stripTrailing()));
        return reader.sections;
    }

    /// Whether a value has a percent sign that is neither doubled nor the beginning of a name.
    static boolean hasLonePercent(String value) {
        return value.replace("%%", "").replaceAll("%\\([^)]+\\)s", "").contains("%");
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
                part = options.apply(named.group(2)).flatMap(other -> interpolated(other, options, depth - 1));
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
        if (!line.endsWith("]")) {
            return false;
        }
        if (sections.put(line.substring(1, line.length() - 1), options) != null) {
            throw new Refusal("configparser.DuplicateSectionError");
        }
        return true;
    }

    private boolean takeOption(String line) {
        String[] parts = line.split("\\s*[=:]\\s*", 2);
        if (section.isEmpty()) {
            throw new Refusal("configparser.MissingSectionHeaderError");
        }
        if (parts.length < 2 || parts[0].isEmpty()) {
            return false;
        }
        String name = names.apply(parts[0]);
        option = Optional.of(name);
        if (section.get().put(name, parts[1]) != null) {
            throw new Refusal("configparser.DuplicateOptionError");
        }
        return true;
    }
}
