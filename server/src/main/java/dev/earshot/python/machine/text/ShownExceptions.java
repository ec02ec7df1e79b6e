package dev.earshot.python.machine.text;

import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/// What exceptions look like as texts: what they were made with, unless they have words of their own.
final class ShownExceptions {
    /// Exceptions that say something else than what they are made with.
    private static final Set<String> OWN_WORDS = Set.of(
            "urllib.error.URLError",
            "configparser.NoSectionError",
            "configparser.NoOptionError",
            "configparser.DuplicateSectionError",
            "configparser.DuplicateOptionError",
            "configparser.InterpolationError",
            "configparser.ParsingError",
            "configparser.MissingSectionHeaderError");

    /// The module whose exceptions look like their messages.
    private static final String WITH_MESSAGES = "configparser.";

    /// Built-in ones that say something else where they were made with several arguments.
    private static final List<String> TELLING =
            List.of("builtins.BaseExceptionGroup", "builtins.OSError", "builtins.SyntaxError", "builtins.UnicodeError");

    private final Shown shown;
    private final Machine machine;

    ShownExceptions(Shown shown, Machine machine) {
        this.shown = shown;
        this.machine = machine;
    }

    /// @param text whether `str` asks, and not `repr`
    Optional<Reference> shown(Value exception, boolean text, Site site) {
        return switch (exception) {
            case Obj.Callable made
            when made.made().startsWith(WITH_MESSAGES) ->
                Optional.of(machine.read(Cell.attribute(made, "message")).bound())
                        .filter(message -> message.onlyText().isPresent());
            case Obj.Callable made
            when machine.library().isException(made.made(), made.made()).isPresent() -> {
                String name = made.made().substring(made.made().lastIndexOf('.') + 1);
                Reference kept = machine.read(Cell.attribute(made, "args"));
                Optional<List<Reference>> arguments = kept.equals(Reference.UNBOUND)
                        ? Optional.of(made.positional().stream()
                                .map(Obj.Passed::value)
                                .toList())
                        : machine.items().each(kept);
                yield arguments.flatMap(each -> shown(List.of(new External(made.made())), name, each, text, site));
            }
            case Obj.Instance instance ->
                machine.items()
                        .each(machine.read(Cell.attribute(instance, "args")))
                        .flatMap(arguments -> shown(
                                Inheritance.linear(machine.classOf(instance)),
                                machine.classOf(instance).name(),
                                arguments,
                                text,
                                site));
            default -> Optional.empty();
        };
    }

    private Optional<Reference> shown(
            List<Value> classes, String name, List<Reference> arguments, boolean text, Site site) {
        if (classes.stream().anyMatch(each -> each instanceof External(String path) && OWN_WORDS.contains(path))) {
            return Optional.empty();
        }
        if (text && arguments.size() > 1 && TELLING.stream().anyMatch(path -> isAny(classes, path))) {
            return told(classes, arguments, site).map(Reference::text);
        }
        if (text && arguments.size() == 1) {
            Reference only = arguments.getFirst();
            return Optional.of(isAny(classes, "builtins.KeyError") ? shown.repr(only, site) : shown.text(only, site));
        }
        if (text && !classes.stream().allMatch(ShownExceptions::isBuiltIn)) {
            return Optional.empty();
        }
        StringJoiner all = new StringJoiner(", ", text ? "(" : name + "(", ")").setEmptyValue(text ? "" : name + "()");
        for (Reference argument : arguments) {
            Optional<String> one = shown.repr(argument, site).onlyText();
            if (one.isEmpty() || Reference.isTooLong(all.length())) {
                return Optional.empty();
            }
            all.add(one.get());
        }
        return Optional.of(Reference.text(all.toString()));
    }

    /// What the built-in ones say that do not just list what they were made with.
    private Optional<String> told(List<Value> classes, List<Reference> arguments, Site site) {
        if (isAny(classes, "builtins.BaseExceptionGroup")) {
            return machine.items()
                    .each(arguments.get(1))
                    .flatMap(held -> shown.text(arguments.getFirst(), site)
                            .onlyText()
                            .map(message ->
                                    message + " (" + held.size() + " sub-exception" + (held.size() > 1 ? "s)" : ")")));
        }
        if (isAny(classes, "builtins.OSError") && arguments.size() < 4) {
            Optional<String> file = arguments.size() == 2
                    ? Optional.of("")
                    : shown.repr(arguments.get(2), site).onlyText().map(name -> ": " + name);
            return shown.text(arguments.getFirst(), site)
                    .onlyText()
                    .flatMap(number -> shown.text(arguments.get(1), site)
                            .onlyText()
                            .flatMap(said -> file.map(name -> "[Errno " + number + "] " + said + name)));
        }
        return isAny(classes, "builtins.UnicodeDecodeError") || isAny(classes, "builtins.UnicodeEncodeError")
                ? UnicodeErrors.told(arguments)
                : Optional.empty();
    }

    private static boolean isBuiltIn(Value type) {
        return type instanceof Obj.ClassObject
                || (type instanceof External(String path) && path.startsWith("builtins."));
    }

    private boolean isAny(List<Value> classes, String type) {
        return classes.stream()
                .anyMatch(each -> each instanceof External(String path)
                        && machine.library().isException(path, type).orElse(false));
    }
}
