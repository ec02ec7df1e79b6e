package dev.earshot.python.library.text;

import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The values of one section, its own and those that are in all of them, which are put together from others when they
/// are asked for.
///
/// @param own the texts as they were written, by the names of the options
record ConfigValues(ConfigSections sections, String section, Obj.Container own) {
    private static final Set<String> TRUE = Set.of("1", "yes", "true", "on");
    private static final Set<String> FALSE = Set.of("0", "no", "false", "off");

    /// One value is not known; what else the parser holds is.
    static final class Open extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        Open() {
            super(null, null, false, false);
        }
    }

    private Machine machine() {
        return sections.site().machine();
    }

    /// The names of the options, its own before those that are in all sections.
    List<String> names() {
        return union(ownNames(), names(sections.defaults()));
    }

    /// The same the other way round.
    List<String> namesFromDefaults() {
        return union(names(sections.defaults()), ownNames());
    }

    List<String> ownNames() {
        return names(own);
    }

    private static List<String> union(List<String> first, List<String> more) {
        return Stream.concat(first.stream(), more.stream()).distinct().toList();
    }

    private List<String> names(Obj.Container held) {
        return machine().items().texts(Reference.to(held)).orElseThrow(Unsettled::new);
    }

    boolean has(String option) {
        return names().contains(sections.key(option));
    }

    /// A text as it was written; nothing where the option has no value.
    Optional<String> raw(String key) {
        Obj.Container held = ownNames().contains(key) ? own : sections.defaults();
        Reference value = machine().read(Cell.entry(held, key)).bound();
        return value.equals(Reference.to(Constant.NONE))
                ? Optional.empty()
                : Optional.of(value.onlyText().orElseThrow(Open::new));
    }

    /// What `get` gives of an option that is there.
    ///
    /// @param given what is given for options at the call, and goes before what is kept for them
    Optional<String> value(String key, boolean isRaw, Map<String, String> given) {
        Optional<String> raw = Optional.ofNullable(given.get(key)).or(() -> raw(key));
        if (isRaw || given.isEmpty()) {
            return isRaw ? raw : raw.map(value -> interpolated(key, value, given));
        }
        if (sections.syntax().interpolation() == ConfigInterpolation.EXTENDED) {
            throw new Open(); // it goes on without what is given
        }
        try {
            return raw.map(value -> interpolated(key, value, given));
        } catch (Refusal refusal) {
            throw new Refusal(refusal.type()); // it tells what is kept
        }
    }

    private String interpolated(String key, String value, Map<String, String> given) {
        return sections.syntax().interpolation().put(section, key, value, new ConfigInterpolation.Values() {
            @Override
            public String key(String option) {
                return sections.key(option);
            }

            @Override
            public Optional<String> raw(String from, String other) {
                if (from.equals(section) && given.containsKey(other)) {
                    return Optional.of(given.get(other));
                }
                return sections.find(from)
                        .filter(values -> values.names().contains(other))
                        .map(values -> values.raw(other).orElseThrow(Open::new));
            }
        });
    }

    /// The pairs of some options and their values.
    Reference items(List<String> names, boolean isRaw, Site site) {
        List<Reference> rows = new ArrayList<>();
        for (String name : names) {
            Reference value = reference(value(name, isRaw, Map.of()));
            rows.add(Made.row(rows.size(), List.of(Reference.text(name), value), site));
        }
        return Made.list(rows, site);
    }

    Reference all(Site site) {
        return Made.list(
                names().stream()
                        .map(name -> reference(value(name, false, Map.of())))
                        .toList(),
                site);
    }

    static Reference reference(Optional<String> value) {
        return value.map(Reference::text).orElse(Reference.to(Constant.NONE));
    }

    /// What a method like `getint` makes of a value.
    Reference converted(Optional<String> value, String method) {
        if (value.isEmpty() && !method.equals("get")) {
            throw new Open();
        }
        String text = value.orElse("");
        String lower = text.toLowerCase(Locale.ROOT);
        boolean isWord =
                text.matches("[A-Za-z]+") && !Set.of("inf", "infinity", "nan").contains(lower);
        return switch (method) {
            case "getint" -> {
                if (text.matches("-?[0-9]{1,15}")) {
                    yield Reference.to(new Constant(Long.valueOf(text)));
                }
                throw isWord ? refused("invalid literal for int() with base 10: ", text) : new Open();
            }
            case "getfloat" -> {
                if (text.matches("-?[0-9]{1,9}([.][0-9]{1,9})?")) {
                    yield Reference.to(new Constant(Double.valueOf(text)));
                }
                throw isWord ? refused("could not convert string to float: ", text) : new Open();
            }
            case "getboolean" -> {
                if (sections.hasOwn("BOOLEAN_STATES")) {
                    throw new Open();
                }
                if (!TRUE.contains(lower) && !FALSE.contains(lower)) {
                    throw new Refusal("ValueError", "Not a boolean: " + text);
                }
                yield Reference.to(TRUE.contains(lower) ? Constant.TRUE : Constant.FALSE);
            }
            default -> reference(value);
        };
    }

    private static Refusal refused(String why, String text) {
        return new Refusal("ValueError", why + "'" + text + "'");
    }
}
