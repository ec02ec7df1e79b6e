package dev.earshot.python.library;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A command line that a program writes down itself, read as `argparse` reads it (library reference, «argparse»):
/// flags, options with one value and positional arguments. It does not know abbreviations, nor arguments of several
/// values.
final class KnownCommandLine {
    private static final Set<String> KNOWN = Set.of("dest", "default", "type", "action", "help", "choices", "required");

    private final Site site;
    private final Map<String, Reference> values = new LinkedHashMap<>();

    private KnownCommandLine(Site site) {
        this.site = site;
    }

    /// What comes of it, by the names of attributes; nothing where that is not settled.
    ///
    /// @param parameters what the parser was given for each of its arguments
    static Optional<Map<String, Reference>> read(List<Arguments> parameters, List<String> line, Site site) {
        KnownCommandLine command = new KnownCommandLine(site);
        return parameters.stream().allMatch(KnownCommandLine::isPlain)
                        && command.read(parameters, new ArrayDeque<>(line))
                ? Optional.of(command.values)
                : Optional.empty();
    }

    private static boolean isPlain(Arguments parameter) {
        return parameter.keywords().stream().allMatch(each -> KNOWN.contains(each.keyword()))
                && !parameter.openKeywords()
                && !parameter.openPositional()
                && List.of("store", "store_true", "store_false").contains(action(parameter));
    }

    private boolean read(List<Arguments> parameters, Deque<String> line) {
        Map<String, Arguments> options = new LinkedHashMap<>();
        List<Arguments> positional = new ArrayList<>();
        for (Arguments parameter : parameters) {
            List<String> flags = flags(parameter);
            flags.forEach(flag -> options.put(flag, parameter));
            if (flags.isEmpty()) {
                positional.add(parameter);
            }
            put(parameter, otherwise(parameter));
        }
        while (!line.isEmpty()) {
            String word = line.remove();
            int equals = word.startsWith("--") ? word.indexOf('=') : -1;
            Arguments option = options.get(equals < 0 ? word : word.substring(0, equals));
            if (option == null && (word.startsWith("-") || positional.isEmpty())) {
                return false;
            }
            Arguments parameter = option == null ? positional.removeFirst() : option;
            if (!action(parameter).equals("store")) {
                put(parameter, Reference.to(action(parameter).equals("store_true") ? Constant.TRUE : Constant.FALSE));
                continue;
            }
            String value = option == null ? word : equals >= 0 ? word.substring(equals + 1) : line.poll();
            if (value == null || (equals < 0 && option != null && value.startsWith("-"))) {
                return false;
            }
            put(parameter, converted(parameter, Reference.text(value)));
        }
        return positional.isEmpty();
    }

    private void put(Arguments parameter, Reference value) {
        CommandLines.destination(parameter).ifPresent(name -> values.put(name, value));
    }

    private static List<String> flags(Arguments parameter) {
        return parameter.positional().stream()
                .flatMap(each -> each.value().onlyText().stream())
                .filter(text -> text.startsWith("-"))
                .toList();
    }

    private static String action(Arguments parameter) {
        Optional<Obj.Passed> given = parameter.named("action");
        return given.isEmpty() ? "store" : given.get().value().onlyText().orElse("");
    }

    /// What is there where the command line says nothing; a text is read as one from the command line.
    private Reference otherwise(Arguments parameter) {
        Optional<Reference> given = parameter.named("default").map(Obj.Passed::value);
        if (given.isPresent()) {
            return given.get().onlyText().isPresent() ? converted(parameter, given.get()) : given.get();
        }
        return switch (action(parameter)) {
            case "store_true" -> Reference.to(Constant.FALSE);
            case "store_false" -> Reference.to(Constant.TRUE);
            default -> Reference.to(Constant.NONE);
        };
    }

    private Reference converted(Arguments parameter, Reference text) {
        return parameter
                .named("type")
                .map(type -> site.machine().calls().callPassed(type, Arguments.of(text), site))
                .orElse(text);
    }

    /// The words of a list that are all known.
    static Optional<List<String>> words(Reference list, Machine machine) {
        return machine.items().each(list).flatMap(items -> {
            List<String> words =
                    items.stream().flatMap(item -> item.onlyText().stream()).toList();
            return words.size() == items.size() ? Optional.of(words) : Optional.empty();
        });
    }

    static Reference namespace(Map<String, Reference> values, Site site) {
        Obj.Namespace namespace =
                site.context().object(site.call(), "command line", Obj.Namespace.class, Obj.Namespace::new);
        values.forEach((name, value) -> site.machine().write(Cell.attribute(namespace, name), value));
        return Reference.to(namespace);
    }
}
