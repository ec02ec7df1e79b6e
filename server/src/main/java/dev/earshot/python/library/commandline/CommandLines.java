package dev.earshot.python.library.commandline;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.KeptList;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `argparse`: what a program keeps in a parser comes out of it as attributes of what was parsed. Where the command
/// line is not known, any of several commands may have been given. All methods of a parser stand in this one file:
/// they keep what they are told in the same cells.
public final class CommandLines {
    static final String PARSER = "argparse.ArgumentParser";

    private static final External SYS = new External("sys");

    private static final String PARAMETER = "argparse.Action";
    /// What a parser was given for each of its arguments.
    private static final String PARAMETERS = "[parameters]";

    private static final String COMMANDS = "argparse.Commands";
    private static final String COMMAND = "[command]";
    private static final String DEFAULTS = "[defaults]";

    /// The parser whose subcommands one parses, or of those of another one.
    private static final String OUTERMOST = "[outermost]";

    /// What makes another parser than most of one.
    private static final Set<String> CHANGING =
            Set.of("prefix_chars", "fromfile_prefix_chars", "argument_default", "exit_on_error", "conflict_handler");

    private static final Set<String> ACTIONS = Set.of(
            "store",
            "store_const",
            "store_true",
            "store_false",
            "append",
            "append_const",
            "count",
            "help",
            "version",
            "parsers",
            "extend");

    private CommandLines() {}

    static void addTo(Models models) {
        models.methods(PARSER, CommandLines::method);
        models.methods(COMMANDS, CommandLines::method);
        models.methods(ExclusiveGroup.PATH, CommandLines::ofGroup);
        models.function(PARSER, CommandLines::parser);
        OwnActions.addTo(models);
        OwnParsers.addTo(models);
    }

    private static Reference parser(Arguments arguments, Site site) {
        return Reference.to(made(arguments, Reference.UNBOUND, site));
    }

    /// @param outermost the parser of which this one parses a subcommand
    static Obj.Callable made(Arguments arguments, Reference outermost, Site site) {
        Machine machine = site.machine();
        Obj.Callable parser = Made.object(PARSER, arguments, site);
        machine.items().sequence(KeptList.of(parser, PARAMETERS, machine), List.of());
        machine.items().emptyDict(dict(parser, DEFAULTS, machine));
        ExclusiveGroup.forgetAll(parser, machine);
        machine.write(Cell.attribute(parser, COMMANDS), Reference.UNBOUND);
        machine.write(Cell.attribute(parser, OUTERMOST), outermost);
        if (arguments.openKeywords()
                || arguments.keywords().stream().anyMatch(each -> CHANGING.contains(each.keyword()))) {
            noteUnknownParameter(parser, site);
        }
        arguments.named("parents").ifPresent(parents -> inherit(parser, parents.value(), site));
        return parser;
    }

    /// A parser is told all that others have been told.
    private static void inherit(Obj.Callable parser, Reference parents, Site site) {
        Machine machine = site.machine();
        for (Reference each : machine.items().each(parents).orElse(List.of(Reference.UNKNOWN))) {
            Optional<List<CommandLineParameter>> parameters = each.only().orElse(null) instanceof Obj.Callable parent
                            && commands(parent, machine).isEmpty()
                            && ExclusiveGroup.of(parent, machine).isEmpty()
                            && defaults(parent, machine).isEmpty()
                    ? parameters(parent, machine)
                    : Optional.empty();
            if (parameters.isEmpty()) {
                noteUnknownParameter(parser, site);
            }
            parameters.orElse(List.of()).forEach(parameter -> addArgument(parser, parameter.told(), site));
        }
    }

    private static Obj.Container dict(Obj.Callable owner, String name, Machine machine) {
        return machine.context()
                .kept(owner, name, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.DICT));
    }

    private static Obj.Callable outermost(Obj.Callable parser, Machine machine) {
        return machine.read(Cell.attribute(parser, OUTERMOST)).only().orElse(parser) instanceof Obj.Callable outer
                ? outer
                : parser;
    }

    private static void noteUnknownParameter(Obj.Callable parser, Site site) {
        site.machine().items().add(KeptList.of(parser, PARAMETERS, site.machine()), Reference.UNKNOWN);
    }

    static Optional<Reference> method(Obj.Callable parser, String method, Arguments arguments, Site site) {
        return switch (method) {
            case "add_argument_group" -> Optional.of(Reference.to(parser));
            case "add_mutually_exclusive_group" -> Optional.of(ExclusiveGroup.made(parser, arguments, site));
            case "add_subparsers" -> Optional.of(addCommands(parser, arguments, site));
            case "add_parser" -> Optional.of(addCommand(parser, arguments, site));
            case "set_defaults" -> {
                arguments
                        .keywords()
                        .forEach(each -> setDefault(
                                parser, each.keyword(), each.argument().value(), site));
                yield Optional.of(Reference.UNKNOWN);
            }
            case "add_argument" ->
                Optional.of(addArgument(parser, arguments, site).action());
            case "get_default" ->
                arguments.value(0, "dest").onlyText().flatMap(name -> defaultOf(parser, name, site.machine()));
            case "parse_args" -> Optional.of(parsed(parser, arguments, site));
            case "parse_known_args" -> Optional.of(parsedAsFarAsKnown(parser, arguments, site));
            case "error", "exit" -> {
                print(site.machine());
                yield Optional.of(site.machine().raising().raise("SystemExit"));
            }
            case "print_help", "print_usage" -> {
                print(site.machine());
                yield Made.none();
            }
            default -> Optional.empty();
        };
    }

    private static Optional<Reference> defaultOf(Obj.Callable parser, String attribute, Machine machine) {
        return defaults(parser, machine).stream()
                .filter(each -> each.keyword().equals(attribute))
                .map(each -> each.argument().value())
                .findFirst()
                .or(() -> parameters(parser, machine).stream()
                        .flatMap(List::stream)
                        .filter(each -> each.destination().equals(Optional.of(attribute)))
                        .map(CommandLineParameter::written)
                        .findFirst());
    }

    /// A group gives its arguments to its parser.
    private static Optional<Reference> ofGroup(Obj.Callable group, String method, Arguments arguments, Site site) {
        if (!(ExclusiveGroup.parserOf(group) instanceof Obj.Callable parser)) {
            return Optional.empty();
        }
        if (!method.equals("add_argument")) {
            return method(parser, method, arguments, site);
        }
        Added added = addArgument(parser, arguments, site);
        ExclusiveGroup.add(group, added.parameter(), site.machine());
        return Optional.of(added.action());
    }

    /// An argument that a parser has been given.
    ///
    /// @param action what the program gets for it
    /// @param parameter what the parser keeps of it
    private record Added(Reference action, Reference parameter) {}

    private static Added addArgument(Obj.Callable parser, Arguments arguments, Site site) {
        Machine machine = site.machine();
        refuse(parser, arguments, machine);
        CommandLineParameter.destination(arguments).ifPresent(name -> add(parser, name, arguments, site));
        Optional<Obj.Passed> action =
                arguments.named("action").filter(given -> given.value().only().orElse(null) instanceof Obj.ClassObject);
        if (action.isPresent()) {
            Reference own = OwnActions.made(action.get(), arguments, site);
            return new Added(own, keepParameter(parser, OwnActions.told(own, arguments, machine), site));
        }
        return new Added(Reference.UNKNOWN, keepParameter(parser, arguments, site));
    }

    private static Reference keepParameter(Obj.Callable parser, Arguments told, Site site) {
        Machine machine = site.machine();
        if (told.openPositional() || told.openKeywords()) {
            noteUnknownParameter(parser, site);
        }
        Reference parameter = Reference.to(Made.object(PARAMETER, told, site));
        machine.items().append(KeptList.of(parser, PARAMETERS, machine), parameter);
        return parameter;
    }

    /// Fails where an argument cannot be added: its name is taken, or what is to become of it is not known.
    private static void refuse(Obj.Callable parser, Arguments arguments, Machine machine) {
        List<String> flags = new CommandLineParameter(arguments).flags();
        boolean isTaken = parameters(parser, machine).orElse(List.of()).stream()
                .anyMatch(other -> other.flags().stream().anyMatch(flags::contains));
        if (isTaken) {
            machine.raising().mayRaise(Reference.UNKNOWN);
        }
        boolean isUnknown = arguments
                .named("action")
                .flatMap(given -> given.value().onlyText())
                .filter(action -> !ACTIONS.contains(action))
                .isPresent();
        boolean isNoType = arguments
                .named("type")
                .flatMap(given -> given.value().onlyText())
                .isPresent();
        if (isUnknown || isNoType) {
            machine.raising().mayFail("ValueError");
        }
    }

    private static Reference addCommands(Obj.Callable parser, Arguments arguments, Site site) {
        Obj.Callable commands =
                Made.object(COMMANDS, arguments.behind(Obj.Passed.unwritten(Reference.to(parser))), site);
        site.machine().items().emptyDict(dict(commands, COMMAND, site.machine()));
        site.machine().write(Cell.attribute(parser, COMMANDS), Reference.to(commands));
        site.machine().items().append(KeptList.of(parser, PARAMETERS, site.machine()), Reference.to(commands));
        arguments
                .named("dest")
                .flatMap(name -> name.value().onlyText())
                .ifPresent(name -> keep(parser, name, Reference.UNKNOWN, site));
        return Reference.to(commands);
    }

    /// A parser says something, be it what is wrong or how it is used.
    static void print(Machine machine) {
        for (String stream : List.of("stdout", "stderr")) {
            machine.escape(machine.read(Cell.attribute(SYS, stream)).bound());
        }
    }

    /// The parser of one subcommand.
    private static Reference addCommand(Obj.Callable commands, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Obj.Callable outer = commands.positional().getFirst().value().only().orElse(commands) instanceof Obj.Callable of
                ? outermost(of, machine)
                : commands;
        Obj.Callable parser = made(arguments, Reference.to(outer), site);
        List<Reference> names = new ArrayList<>(List.of(arguments.value(0, "name")));
        arguments
                .named("aliases")
                .flatMap(given -> machine.items().each(given.value()))
                .ifPresent(names::addAll);
        for (Reference name : names) {
            new Subscripts(machine)
                    .store(Reference.to(dict(commands, COMMAND, machine)), name, Reference.to(parser), site);
        }
        return Reference.to(parser);
    }

    private static void setDefault(Obj.Callable parser, String name, Reference value, Site site) {
        site.machine().items().put(dict(parser, DEFAULTS, site.machine()), name, value);
        keep(parser, name, value, site);
        site.machine().write(Cell.attribute(otherwise(parser, site), name), value);
    }

    private static void keep(Obj.Callable of, String name, Reference value, Site site) {
        Obj.Callable parser = outermost(of, site.machine());
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
        Optional<KnownCommandLine.Outcome> known = known(parser, arguments, false, site);
        return known.isPresent() ? given(parser, known.get(), site).namespace() : anything(parser, arguments, site);
    }

    private static Reference parsedAsFarAsKnown(Obj.Callable parser, Arguments arguments, Site site) {
        Optional<KnownCommandLine.Outcome> known = known(parser, arguments, true, site);
        return Made.tuple(
                known.isPresent()
                        ? List.of(
                                given(parser, known.get(), site).namespace(),
                                known.get().rest())
                        : List.of(anything(parser, arguments, site), Reference.UNKNOWN),
                site);
    }

    /// Who wrote a line wrongly is told so, and the program ends.
    private static KnownCommandLine.Outcome given(Obj.Callable parser, KnownCommandLine.Outcome outcome, Site site) {
        outcome.stop().ifPresent(status -> {
            if (status == Stop.REFUSED) {
                OwnParsers.refuse(parser, site);
            }
            print(site.machine());
            site.machine().raising().raise("SystemExit", Reference.to(new Constant((long) status)));
        });
        return outcome;
    }

    private static Reference anything(Obj.Callable parser, Arguments arguments, Site site) {
        Machine machine = site.machine();
        print(machine);
        machine.raising().mayFail("SystemExit");
        if (parameters(parser, machine).isEmpty()) {
            machine.raising().mayRaise(Reference.UNKNOWN); // it may be one that does not exit
        }
        arguments
                .at(1, "namespace")
                .ifPresent(into -> machine.attributes().stores().storeAny(into.value(), Reference.NEVER));
        boolean isEmpty = arguments
                .at(0, "args")
                .flatMap(given -> site.machine().items().each(given.value()))
                .filter(List::isEmpty)
                .isPresent();
        return isEmpty
                ? Reference.to(otherwise(parser, site))
                : Reference.to(namespace(parser, site)).or(Reference.UNKNOWN);
    }

    private static Optional<KnownCommandLine.Outcome> known(
            Obj.Callable parser, Arguments arguments, boolean leavesRest, Site site) {
        Reference into = arguments.given(1, "namespace");
        boolean isMade = into.equals(Reference.to(Constant.NONE));
        Obj object = into.only().orElse(null) instanceof Obj.Namespace given ? given : null;
        return isMade || object != null
                ? line(arguments, site.machine())
                        .flatMap(line -> KnownCommandLine.read(parser, line, leavesRest, object, site))
                : Optional.empty();
    }

    /// The words that are to be parsed, as far as the program has written them down.
    private static Optional<List<String>> line(Arguments arguments, Machine machine) {
        Reference given = arguments.given(0, "args");
        return given.equals(Reference.to(Constant.NONE))
                ? machine.items()
                        .texts(machine.read(Cell.attribute(SYS, "argv")))
                        .filter(line -> !line.isEmpty())
                        .map(line -> line.subList(1, line.size()))
                : machine.items().texts(given);
    }

    /// What a parser was given for each of its arguments; nothing where one of them is not known.
    static Optional<List<CommandLineParameter>> parameters(Obj.Callable parser, Machine machine) {
        Optional<List<Reference>> kept = machine.items().each(Reference.to(KeptList.of(parser, PARAMETERS, machine)));
        List<CommandLineParameter> parameters = kept(parser, PARAMETERS, machine).stream()
                .map(CommandLines::parameter)
                .toList();
        return kept.filter(all -> all.size() == parameters.size()).map(_ -> parameters);
    }

    /// What an object keeps in a list of that name.
    static List<Obj.Callable> kept(Obj.Callable by, String list, Machine machine) {
        return machine.items().each(Reference.to(KeptList.of(by, list, machine))).orElse(List.of()).stream()
                .flatMap(each -> each.only().stream())
                .filter(Obj.Callable.class::isInstance)
                .map(Obj.Callable.class::cast)
                .toList();
    }

    static CommandLineParameter parameter(Obj.Callable kept) {
        return new CommandLineParameter(
                kept.made().equals(COMMANDS)
                        ? new Arguments(List.of(), kept.keywords(), false, false)
                                .with(named("action", CommandLineParameter.COMMANDS))
                        : new Arguments(kept.positional(), kept.keywords(), false, false));
    }

    static CommandLineParameter parameter(List<String> flags, String action) {
        return new CommandLineParameter(
                Arguments.of(flags.stream().map(Reference::text).toArray(Reference[]::new))
                        .with(named("action", action)));
    }

    private static Obj.Named named(String keyword, String text) {
        return new Obj.Named(keyword, Obj.Passed.unwritten(Reference.text(text)));
    }

    /// What `set_defaults` has set, by name.
    static List<Obj.Named> defaults(Obj.Callable parser, Machine machine) {
        return machine.items()
                .keywords(Reference.to(dict(parser, DEFAULTS, machine)))
                .orElse(List.of());
    }

    /// The subcommands of a parser.
    static Optional<Obj.Callable> commands(Obj.Callable parser, Machine machine) {
        return machine.read(Cell.attribute(parser, COMMANDS)).only().orElse(null) instanceof Obj.Callable commands
                ? Optional.of(commands)
                : Optional.empty();
    }

    /// The parsers of subcommands, by their names.
    static Obj.Container parsers(Obj.Callable commands, Machine machine) {
        return dict(commands, COMMAND, machine);
    }

    private static Obj.Namespace otherwise(Obj.Callable parser, Site site) {
        return site.machine()
                .context()
                .kept(outermost(parser, site.machine()), "otherwise", Obj.Namespace.class, Obj.Namespace::new);
    }

    private static Obj.Namespace namespace(Obj.Callable parser, Site site) {
        return site.machine().context().kept(parser, "parsed", Obj.Namespace.class, Obj.Namespace::new);
    }
}
