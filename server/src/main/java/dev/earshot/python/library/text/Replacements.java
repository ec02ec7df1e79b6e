package dev.earshot.python.library.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts that take the place of what an expression has found, as Python writes them (library reference, `re.sub`).
final class Replacements {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:g<(\\w+)>|([1-9]\\d?)(?!\\d)|(.))", Pattern.DOTALL);
    private static final String WRITTEN = "\\nrtabfv";
    private static final String MEANT = "\\\n\r\t\u0007\b\f\u000b";

    private Replacements() {}

    /// What a text comes to; nothing where Python refuses it, or it speaks of code points.
    ///
    /// @param names those of the groups in the order of these
    static Optional<String> expanded(String template, Matcher found, List<String> names) {
        StringBuilder text = new StringBuilder();
        Matcher escape = ESCAPE.matcher(template);
        int from = 0;
        while (escape.find()) {
            text.append(template, from, escape.start());
            Optional<String> part = escape.group(3) != null
                    ? plain(escape.group(3).charAt(0))
                    : group(Optional.ofNullable(escape.group(1)).orElse(escape.group(2)), found, names);
            if (part.isEmpty()) {
                return part;
            }
            text.append(part.get());
            from = escape.end();
        }
        return Optional.of(text.append(template.substring(from)).toString());
    }

    private static Optional<String> plain(char escaped) {
        int known = WRITTEN.indexOf(escaped);
        if (known >= 0) {
            return Optional.of(MEANT.substring(known, known + 1));
        }
        boolean isOpen = escaped < 128 && Character.isLetterOrDigit(escaped);
        return isOpen ? Optional.empty() : Optional.of("\\" + escaped);
    }

    private static Optional<String> group(String name, Matcher found, List<String> names) {
        int number = Character.isDigit(name.charAt(0)) ? Integer.parseInt(name) : 1 + names.indexOf(name);
        boolean isWhole = name.equals("0");
        return number > found.groupCount() || (number == 0 && !isWhole)
                ? Optional.empty()
                : Optional.of(Optional.ofNullable(found.group(number)).orElse(""));
    }
}
