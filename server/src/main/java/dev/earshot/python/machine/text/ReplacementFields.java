package dev.earshot.python.machine.text;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The fields of a format string, filled with what is given to it (library reference, «Format String Syntax»). Objects
/// of the program are asked how they show themselves.
public final class ReplacementFields {
    /// A replacement field: a name, attributes and items of that, a conversion, a format, which may hold fields in
    /// turn.
    private static final Pattern FIELD = Pattern.compile("[{](?<name>\\w*)(?<ways>(?:[.]\\w+|\\[[^\\[\\]{}]+\\])*)"
            + "(?:!(?<conversion>[rs]))?(?::(?<format>(?:[^{}]|[{][\\w.]*[}])*))?[}]");

    private static final Pattern WAY = Pattern.compile("[.](\\w+)|\\[([^\\]]+)\\]");

    private final Arguments arguments;
    private final Optional<Reference> mapping;
    private final Site site;
    private int next;
    private boolean counts;
    private boolean numbers;

    private ReplacementFields(Arguments arguments, Optional<Reference> mapping, Site site) {
        this.arguments = arguments;
        this.mapping = mapping;
        this.site = site;
    }

    /// What `format.format(…)` gives.
    public static Optional<String> text(String format, Arguments arguments, Site site) {
        return new ReplacementFields(arguments, Optional.empty(), site).fill(format);
    }

    /// What `format.format_map(mapping)` gives.
    public static Optional<String> textOf(String format, Reference mapping, Site site) {
        return new ReplacementFields(Arguments.NONE, Optional.of(mapping), site).fill(format);
    }

    private Optional<String> fill(String format) {
        StringBuilder text = new StringBuilder();
        boolean known = true;
        int at = 0;
        while (at < format.length()) {
            char unit = format.charAt(at);
            boolean brace = unit == '{' || unit == '}';
            boolean doubled = at + 1 < format.length() && format.charAt(at + 1) == unit;
            if (brace && !doubled) {
                Matcher field = FIELD.matcher(format).region(at, format.length());
                if (!field.lookingAt()) {
                    return Optional.empty();
                }
                Optional<String> shown = shown(field); // the objects behind it are asked as well
                known &= shown.isPresent();
                text.append(shown.orElse(""));
                at = field.end();
            } else {
                text.append(unit);
                at += brace ? 2 : 1;
            }
            if (Reference.isTooLong(text.length())) {
                return Optional.empty();
            }
        }
        return known ? Optional.of(text.toString()) : Optional.empty();
    }

    private Optional<String> shown(Matcher field) {
        Reference value = value(field.group("name"));
        Matcher way = WAY.matcher(field.group("ways"));
        while (way.find()) {
            value = way.group(1) != null
                    ? site.machine().attributes().load(value, way.group(1), site)
                    : new Subscripts(site.machine()).load(value, key(way.group(2)), site);
        }
        Reference asked = value;
        String conversion = Optional.ofNullable(field.group("conversion")).orElse("");
        return Optional.ofNullable(field.group("format"))
                .map(this::fill)
                .orElse(Optional.of(""))
                .flatMap(format -> new Shown(site.machine())
                        .format(asked, conversion, format, site)
                        .onlyText());
    }

    private Reference value(String name) {
        if (mapping.isPresent()) {
            return new Subscripts(site.machine()).load(mapping.get(), Reference.text(name), site);
        }
        counts |= name.isEmpty();
        numbers |= name.matches("[0-9]{1,3}");
        if (counts && numbers) {
            return site.machine().raising().fail("ValueError");
        }
        Optional<Obj.Passed> given = name.isEmpty()
                ? arguments.at(next++)
                : name.matches("[0-9]{1,3}") ? arguments.at(Integer.parseInt(name)) : arguments.named(name);
        return given.map(Obj.Passed::value).orElse(Reference.UNKNOWN);
    }

    private static Reference key(String written) {
        return written.matches("[0-9]{1,9}")
                ? Reference.to(new Constant(Long.valueOf(written)))
                : Reference.text(written);
    }
}
