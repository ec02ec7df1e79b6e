package dev.earshot.python.library.text;

import dev.earshot.python.constant.Format;
import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.value.Constant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How values of a configuration name others that are put in their place (library reference, `configparser`,
/// «Interpolation of values»). It does not know programs.
enum ConfigInterpolation {
    NONE('\0', "(?!)"),
    BASIC('%', "%\\(([^)]+)\\)s"),
    EXTENDED('$', "\\$\\{([^}]+)\\}");

    /// Values within values (`configparser.MAX_INTERPOLATION_DEPTH`).
    private static final int DEEPEST = 10;

    private final String sign;
    private final Pattern named;

    ConfigInterpolation(char sign, String named) {
        this.sign = String.valueOf(sign);
        this.named = Pattern.compile(named);
    }

    /// What values are kept under.
    interface Values {
        /// The name under which an option is kept.
        String key(String option);

        /// A value as it was written, or as it is given at the call; nothing where there is none.
        Optional<String> raw(String section, String key);
    }

    /// Whether a value has a sign that is neither doubled nor the beginning of a name.
    boolean refuses(String value) {
        return this != NONE
                && named.matcher(value.replace(sign + sign, "")).replaceAll("").contains(sign);
    }

    /// A value with others in place of their names.
    String put(String section, String option, String value, Values values) {
        StringBuilder all = new StringBuilder();
        put(section, option, value, values, all, 1);
        return all.toString();
    }

    private void put(String section, String option, String value, Values values, StringBuilder all, int depth) {
        String raw = values.raw(section, option).orElse(value);
        if (depth > DEEPEST) {
            throw new Refusal("configparser.InterpolationDepthError", option, section, raw);
        }
        int at = 0;
        for (int next = next(value, at); next >= 0; next = next(value, at)) {
            all.append(value, at, next);
            String rest = value.substring(next);
            Matcher name = named.matcher(rest);
            if (rest.startsWith(sign + sign)) {
                all.append(sign);
                at = next + 2;
            } else if (name.lookingAt()) {
                other(section, option, name.group(1), raw, values, all, depth);
                at = next + name.end();
            } else {
                throw new Refusal("configparser.InterpolationSyntaxError", option, section, complaint(rest));
            }
        }
        all.append(value, at, value.length());
    }

    private int next(String value, int from) {
        return this == NONE ? -1 : value.indexOf(sign, from);
    }

    private String complaint(String rest) {
        char bracket = this == BASIC ? '(' : '{';
        String shown = Format.repr(new Constant(rest)).orElseThrow(Unsettled::new);
        return rest.indexOf(bracket) == 1
                ? "bad interpolation variable reference " + shown
                : "'" + sign + "' must be followed by '" + sign + "' or '" + bracket + "', found: " + shown;
    }

    private void other(
            String section, String option, String name, String raw, Values values, StringBuilder all, int depth) {
        String[] path = this == EXTENDED ? name.split(":", -1) : new String[] {name};
        if (path.length > 2) {
            throw new Refusal("configparser.InterpolationSyntaxError");
        }
        String key = values.key(path[path.length - 1]);
        String from = path.length == 2 ? path[0] : section;
        Optional<String> value = values.raw(from, key);
        if (value.isEmpty()) {
            String reference = this == BASIC ? key : name;
            throw new Refusal("configparser.InterpolationMissingOptionError", option, section, raw, reference);
        }
        if (value.get().contains(sign)) {
            put(from, this == BASIC ? option : key, value.get(), values, all, depth + 1);
        } else {
            all.append(value.get());
        }
    }
}
