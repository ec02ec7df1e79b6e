package dev.earshot.python.library;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `argparse`: what a program keeps in a parser comes out of it as attributes of what was parsed. Which command was
/// given is not known where there are several, so parsers of subcommands are one with theirs.
final class CommandLines {
    private static final String PARSER = "argparse.ArgumentParser";

    private static final String PARAMETER = "argparse.Action";
    /// What a parser was given for each of its arguments.
    private static final String PARAMETERS = "[parameters]";

    private CommandLines() {}

    static void addTo(Map<String, Model> functions) {
        functions.put(PARSER, CommandLines::parser);
    }

    private static Reference parser(Arguments arguments, Site site) {
        Obj.Callable parser = StandardLibrary.keep(PARSER, Arguments.NONE, site);
        site.machine().items().sequence(KeptList.of(parser, PARAMETERS, site.machine()), List.of());
        if (arguments.named("parents").isPresent() || arguments.openKeywords()) {
            noteUnknownParameter(parser, site);
        }
        return Reference.to(parser);
    }

    private static void noteUnknownParameter(Obj.Callable parser, Site site) {
        site.machine().items().add(KeptList.of(parser, PARAMETERS, site.machine()), Reference.UNKNOWN);
    }

    static boolean isParser(Obj.Callable object) {
        return object.made().equals(PARSER);
    }

    static Optional<Reference> method(Obj.Callable parser, String method, Arguments arguments, Site site) {
        return switch (method) {
            case "add_argument_group", "add_mutually_exclusive_group" -> Optional.of(Reference.to(parser));
            case "add_subparsers", "add_parser" -> {
                noteUnknownParameter(parser, site);
                yield Optional.of(Reference.to(parser));
            }
            case "set_defaults" -> {
                noteUnknownParameter(parser, site);
                arguments
                        .keywords()
                        .forEach(each -> setDefault(
                                parser, each.keyword(), each.argument().value(), site));
                yield Optional.of(Reference.UNKNOWN);
            }
            case "add_argument" -> {
                destination(arguments).ifPresent(name -> add(parser, name, arguments, site));
                site.machine()
                        .items()
                        .append(
                                KeptList.of(parser, PARAMETERS, site.machine()),
                                Reference.to(StandardLibrary.keep(PARAMETER, arguments, site)));
                yield Optional.of(Reference.UNKNOWN);
            }
            case "parse_args" -> Optional.of(parsed(parser, arguments, site));
            case "parse_known_args" ->
                Optional.of(Containers.tuple(List.of(parsed(parser, arguments, site), Reference.UNKNOWN), site));
            default -> Optional.empty();
        };
    }

    private static void setDefault(Obj.Callable parser, String name, Reference value, Site site) {
        keep(parser, name, value, site);
        site.machine().write(Cell.attribute(otherwise(parser, site), name), value);
    }

    /// The attribute that an argument becomes.
    static Optional<String> destination(Arguments arguments) {
        Optional<String> written =
                arguments.named("dest").flatMap(name -> name.value().onlyText());
        return written.or(() -> arguments.positional().stream()
                .flatMap(each -> each.value().onlyText().stream())
                .reduce((one, two) -> two.startsWith("--") && !one.startsWith("--") ? two : one)
                .map(flag -> flag.replaceFirst("^-+", "").replace('-', '_')));
    }

    private static void keep(Obj.Callable parser, String name, Reference value, Site site) {
        if (site.machine().relevance().matters(value)) {
            site.machine().relevance().noteThatItMatters(parser);
        }
        Cell cell = Cell.attribute(namespace(parser, site), name);
        site.machine().write(cell, site.machine().read(cell).bound().or(value).or(Reference.UNKNOWN));
    }

    /// What a command line sets, and what is there where it does not.
    private static void add(Obj.Callable parser, String name, Arguments arguments, Site site) {
        for (String keyword : List.of("default", "const")) {
            arguments.named(keyword).ifPresent(value -> keep(parser, name, value.value(), site));
        }
        boolean isOption = arguments.positional().stream()
                .allMatch(each -> each.value()
                        .onlyText()
                        .filter(flag -> flag.startsWith("-"))
                        .isPresent());
        String action = arguments
                .named("action")
                .flatMap(given -> given.value().onlyText())
                .orElse("store");
        Reference otherwise = arguments
                .named("default")
                .map(Obj.Passed::value)
                .orElse(
                        switch (action) {
                            case "store_true" -> Reference.to(Constant.FALSE);
                            case "store_false" -> Reference.to(Constant.TRUE);
                            default -> Reference.to(Constant.NONE);
                        });
        Cell cell = Cell.attribute(otherwise(parser, site), name);
        site.machine().write(cell, isOption ? otherwise : Reference.UNKNOWN);
    }

    /// Of a command line that the program writes down all is known; of any other each may be given or not.
    private static Reference parsed(Obj.Callable parser, Arguments arguments, Site site) {
        Optional<Reference> known = known(parser, arguments, site);
        if (known.isPresent()) {
            return known.get();
        }
        boolean isEmpty = arguments
                .at(0, "args")
                .flatMap(given -> site.machine().items().each(given.value()))
                .filter(List::isEmpty)
                .isPresent();
        return isEmpty
                ? Reference.to(otherwise(parser, site))
                : Reference.to(namespace(parser, site)).or(Reference.UNKNOWN);
    }

    private static Optional<Reference> known(Obj.Callable parser, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Optional<List<String>> line =
                arguments.at(0, "args").flatMap(given -> KnownCommandLine.words(given.value(), machine));
        Optional<List<Reference>> kept =
                machine.items().each(Reference.to(KeptList.of(parser, PARAMETERS, site.machine())));
        if (line.isEmpty() || kept.isEmpty() || arguments.at(1, "namespace").isPresent()) {
            return Optional.empty();
        }
        List<Arguments> parameters = kept.get().stream()
                .flatMap(each -> each.only().stream())
                .filter(Obj.Callable.class::isInstance)
                .map(Obj.Callable.class::cast)
                .map(each -> new Arguments(each.positional(), each.keywords(), false, false))
                .toList();
        return parameters.size() == kept.get().size()
                ? KnownCommandLine.read(parameters, line.get(), site)
                        .map(values -> KnownCommandLine.namespace(values, site))
                : Optional.empty();
    }

    private static Obj.Namespace otherwise(Obj.Callable parser, Site site) {
        return site.machine().context().object(parser, "otherwise", Obj.Namespace.class, Obj.Namespace::new);
    }

    private static Obj.Namespace namespace(Obj.Callable parser, Site site) {
        return site.machine().context().object(parser, "parsed", Obj.Namespace.class, Obj.Namespace::new);
    }
}
