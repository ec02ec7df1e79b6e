package dev.earshot.python.library;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `argparse`: what a program keeps in a parser comes out of it as attributes of what was parsed. Which command was
/// given is not known, so parsers of subcommands are one with theirs.
final class CommandLines {
    private static final String PARSER = "argparse.ArgumentParser";

    private CommandLines() {}

    static void addTo(Map<String, Model> functions) {
        functions.put(PARSER, (_, site) -> Reference.to(StandardLibrary.keep(PARSER, Arguments.NONE, site)));
    }

    static boolean isParser(Obj.Callable object) {
        return object.made().equals(PARSER);
    }

    static Optional<Reference> method(Obj.Callable parser, String method, Arguments arguments, Site site) {
        return switch (method) {
            case "add_subparsers", "add_parser", "add_argument_group", "add_mutually_exclusive_group" ->
                Optional.of(Reference.to(parser));
            case "set_defaults" -> {
                arguments
                        .keywords()
                        .forEach(each ->
                                keep(parser, each.keyword(), each.argument().value(), site));
                yield Optional.of(Reference.UNKNOWN);
            }
            case "add_argument" -> {
                destination(arguments)
                        .ifPresent(name -> List.of("default", "const")
                                .forEach(keyword -> arguments
                                        .named(keyword)
                                        .ifPresent(value -> keep(parser, name, value.value(), site))));
                yield Optional.of(Reference.UNKNOWN);
            }
            case "parse_args" -> Optional.of(parsed(parser, site));
            case "parse_known_args" ->
                Optional.of(Containers.tuple(List.of(parsed(parser, site), Reference.UNKNOWN), site));
            default -> Optional.empty();
        };
    }

    /// The attribute that an argument becomes.
    private static Optional<String> destination(Arguments arguments) {
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

    private static Reference parsed(Obj.Callable parser, Site site) {
        return Reference.to(namespace(parser, site)).or(Reference.UNKNOWN);
    }

    private static Obj.Namespace namespace(Obj.Callable parser, Site site) {
        return site.machine().context().object(parser, "parsed", Obj.Namespace.class, Obj.Namespace::new);
    }
}
