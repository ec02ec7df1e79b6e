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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The values of one section, its own and those that are in all of them, which are put together from others when they
/// are asked for.
///
/// @param own the texts as they were written, by the names of the options
record ConfigValues(ConfigSections sections, Obj.Container own) {
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

    /// A text as it was written.
    String raw(String key) {
        Obj.Container held = ownNames().contains(key) ? own : sections.defaults();
        return machine().read(Cell.entry(held, key)).bound().onlyText().orElseThrow(Open::new);
    }

    /// What `get` and the like give of an option that is there.
    Reference value(String option, String method, boolean isRaw) {
        String key = sections.key(option);
        return converted(isRaw ? raw(key) : text(key), method);
    }

    private String text(String key) {
        return sections.interpolates()
                ? ConfigTexts.interpolated(raw(key), this::inner).orElseThrow(Open::new)
                : raw(key);
    }

    private Optional<String> inner(String option) {
        return has(option) ? Optional.of(raw(sections.key(option))) : Optional.empty();
    }

    /// The pairs of some options and their values.
    Reference items(List<String> names, Site site) {
        List<Reference> rows = new ArrayList<>();
        for (String name : names) {
            rows.add(Made.row(rows.size(), List.of(Reference.text(name), Reference.text(text(name))), site));
        }
        return Made.list(rows, site);
    }

    Reference all(Site site) {
        return Made.list(
                names().stream().map(name -> Reference.text(text(name))).toList(), site);
    }

    private Reference converted(String text, String method) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean isWord =
                text.matches("[A-Za-z]+") && !Set.of("inf", "infinity", "nan").contains(lower);
        return switch (method) {
            case "getint" -> {
                if (text.matches("-?[0-9]{1,15}")) {
                    yield Reference.to(new Constant(Long.valueOf(text)));
                }
                throw isWord ? new Refusal("ValueError") : new Open();
            }
            case "getfloat" -> {
                if (text.matches("-?[0-9]{1,9}([.][0-9]{1,9})?")) {
                    yield Reference.to(new Constant(Double.valueOf(text)));
                }
                throw isWord ? new Refusal("ValueError") : new Open();
            }
            case "getboolean" -> {
                if (sections.hasOtherTruths()) {
                    throw new Open();
                }
                if (!TRUE.contains(lower) && !FALSE.contains(lower)) {
                    throw new Refusal("ValueError");
                }
                yield Reference.to(TRUE.contains(lower) ? Constant.TRUE : Constant.FALSE);
            }
            default -> Reference.text(text);
        };
    }
}
