package dev.earshot.python.library.commandline;

import dev.earshot.python.library.model.Apart;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.exception.ExceptionTypes;
import dev.earshot.python.machine.exception.Raising;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A command line that a program writes down itself, read as `argparse` reads it (library reference, «argparse»):
/// options, positional arguments, and the subcommands behind them. It does not know several short options in one word
/// that take values.
final class KnownCommandLine {
    private static final Pattern NUMBER = Pattern.compile("-\\d+|-\\d*\\.\\d+");

    private final Site site;
    private final boolean leavesRest;
    private final Map<String, Reference> values = new LinkedHashMap<>();
    private final Set<Object> given = new HashSet<>();
    private final List<Reference> rest = new ArrayList<>();

    /// Whether the line is one that the parser refuses.
    private boolean isRefused;

    /// Whether a function of the program that converts a word fails in a way that is none of a parser's.
    private boolean isOpen;

    /// Whether a word has said that there are no options behind it.
    private boolean isBehindOptions;

    private KnownCommandLine(boolean leavesRest, Site site) {
        this.leavesRest = leavesRest;
        this.site = site;
    }

    /// Reads a line; nothing where it is not settled what comes of it.
    ///
    /// @param leavesRest whether what the parser does not know is no mistake
    static Optional<KnownCommandLine> read(Obj.Callable parser, List<String> line, boolean leavesRest, Site site) {
        KnownCommandLine command = new KnownCommandLine(leavesRest, site);
        return (command.read(parser, new ArrayDeque<>(line)) || command.isRefused) && !command.isOpen
                ? Optional.of(command)
                : Optional.empty();
    }

    /// What comes of it: who wrote it wrongly is told so, and the program ends.
    Reference namespace() {
        if (isRefused) {
            CommandLines.print(site.machine());
            return site.machine().raising().raise("SystemExit");
        }
        Obj.Namespace namespace =
                site.context().object(site.call(), "command line", Obj.Namespace.class, Obj.Namespace::new);
        values.forEach((name, value) -> site.machine().write(Cell.attribute(namespace, name), value));
        return Reference.to(namespace);
    }

    /// What the parser does not know.
    Reference rest() {
        return list("rest", rest);
    }

    private Reference list(String which, List<Reference> items) {
        Obj.Container list = Made.container(Obj.Container.Kind.LIST, which, site);
        return Reference.to(site.machine().items().sequence(list, items));
    }

    private boolean refuse() {
        isRefused = true;
        return false;
    }

    /// @return whether it is known what comes of it
    private boolean read(Obj.Callable parser, Deque<String> line) {
        Machine machine = site.machine();
        Optional<List<CommandLineParameter>> parameters = CommandLines.parameters(parser, machine);
        if (parameters.isEmpty() || !parameters.get().stream().allMatch(CommandLineParameter::isPlain)) {
            return false;
        }
        Map<String, CommandLineParameter> options = new LinkedHashMap<>();
        Deque<CommandLineParameter> positional = new ArrayDeque<>();
        for (CommandLineParameter parameter : parameters.get()) {
            List<String> flags = parameter.flags();
            flags.forEach(flag -> options.put(flag, parameter));
            if (flags.isEmpty()) {
                positional.add(parameter);
            }
            put(parameter, otherwise(parameter));
        }
        CommandLines.defaults(parser, machine)
                .forEach(each -> values.put(each.keyword(), each.argument().value()));
        Optional<CommandLines.Commands> commands = CommandLines.commands(parser, machine);
        commands.flatMap(KnownCommandLine::destination)
                .ifPresent(name -> values.put(name, Reference.to(Constant.NONE)));
        while (!line.isEmpty()) {
            String word = line.element();
            if (word.equals("--") && !isBehindOptions) {
                line.remove();
                isBehindOptions = true;
                continue;
            }
            boolean isOption = !isBehindOptions && (options.containsKey(word) || isFlag(word));
            boolean isCommand = !isOption && positional.isEmpty() && commands.isPresent();
            boolean isKnown;
            if (isOption) {
                isKnown = option(options, line);
            } else if (isCommand) {
                isKnown = command(commands.get(), line.remove(), line);
            } else {
                isKnown = positional(positional, line.remove(), line);
            }
            if (!isKnown) {
                return false;
            }
        }
        return isComplete(parameters.get(), positional, commands)
                && ExclusiveGroup.of(parser, machine).stream().allMatch(group -> group.isMetBy(given) || refuse());
    }

    /// Reads an option, be its value written in the same word or behind it.
    private boolean option(Map<String, CommandLineParameter> options, Deque<String> line) {
        String word = line.remove();
        int equals = word.startsWith("--") ? word.indexOf('=') : -1;
        String name = equals < 0 ? word : word.substring(0, equals);
        CommandLineParameter option = options.containsKey(name) ? options.get(name) : abbreviated(name, options);
        return option == null
                ? shortOptions(word, options, line)
                : option(option, equals < 0 ? Optional.empty() : Optional.of(word.substring(equals + 1)), line);
    }

    /// The only option that begins like a word; nothing where there are several, or the word may ask for help.
    private static @Nullable CommandLineParameter abbreviated(String word, Map<String, CommandLineParameter> options) {
        Set<CommandLineParameter> meant = new HashSet<>();
        options.forEach((flag, option) -> {
            if (word.startsWith("--") && flag.startsWith(word)) {
                meant.add(option);
            }
        });
        return meant.size() == 1 && !"--help".startsWith(word)
                ? meant.iterator().next()
                : null;
    }

    /// Whether all is there that must be.
    private boolean isComplete(
            List<CommandLineParameter> parameters,
            Deque<CommandLineParameter> positional,
            Optional<CommandLines.Commands> commands) {
        boolean lacks = positional.stream()
                        .anyMatch(each ->
                                !List.of("?", "*", CommandLineParameter.REST).contains(each.nargs()))
                || parameters.stream().anyMatch(each -> isTrue(each.option("required")) && !given.contains(each))
                || commands.filter(each -> isTrue(each.given().named("required")))
                        .filter(each -> !given.contains(each.given()))
                        .isPresent();
        return !lacks || refuse();
    }

    private static boolean isTrue(Optional<Obj.Passed> passed) {
        return passed.filter(each -> each.value().equals(Reference.to(Constant.TRUE)))
                .isPresent();
    }

    private static Optional<String> destination(CommandLines.Commands commands) {
        return commands.given().named("dest").flatMap(name -> name.value().onlyText());
    }

    /// A subcommand reads what is left.
    private boolean command(CommandLines.Commands commands, String word, Deque<String> line) {
        Optional<Reference> parser = site.machine().items().find(commands.parsers(), Reference.text(word));
        if (parser.isEmpty()) {
            return refuse();
        }
        given.add(commands.given());
        destination(commands).ifPresent(name -> values.put(name, Reference.text(word)));
        return parser.get().only().orElse(null) instanceof Obj.Callable of && read(of, line);
    }

    /// Several options of one letter each in one word, or one with its value behind it.
    private boolean shortOptions(String word, Map<String, CommandLineParameter> options, Deque<String> line) {
        CommandLineParameter first = options.get(word.substring(0, 2));
        if (first == null || word.startsWith("--")) {
            rest.add(Reference.text(word));
            return leavesRest || refuse();
        }
        if (first.takesValue()) {
            return option(first, Optional.of(word.substring(2)), line);
        }
        for (int at = 1; at < word.length(); at++) {
            CommandLineParameter option = options.get("-" + word.charAt(at));
            if (option == null || option.takesValue() || !option(option, Optional.empty(), line)) {
                return false;
            }
        }
        return true;
    }

    /// @param written the value that stands in the same word
    private boolean option(CommandLineParameter option, Optional<String> written, Deque<String> line) {
        given.add(option);
        switch (option.action()) {
            case "store_true", "store_false" ->
                put(option, Truth.constant(option.action().equals("store_true")));
            case "store_const" -> put(option, option.constant());
            case "append_const" -> store(option, option.constant());
            case "count" -> {
                Reference before = option.destination()
                        .map(name -> values.getOrDefault(name, Reference.UNKNOWN))
                        .orElse(Reference.UNKNOWN);
                long count = before.only().orElse(null) instanceof Constant(Long number) ? number : 0;
                put(option, Reference.to(new Constant(count + 1)));
            }
            default -> {
                return stored(option, written, line);
            }
        }
        return written.isEmpty() || refuse();
    }

    private boolean stored(CommandLineParameter option, Optional<String> written, Deque<String> line) {
        String nargs = option.nargs();
        if (written.isPresent()) {
            store(
                    option,
                    nargs.isEmpty() || nargs.equals("?")
                            ? one(option, written.get())
                            : many(option, List.of(written.get())));
            return true;
        }
        if (nargs.isEmpty() || nargs.equals("?")) {
            boolean isThere = !line.isEmpty() && !isFlag(line.element());
            if (!isThere && nargs.isEmpty()) {
                return refuse();
            }
            store(option, isThere ? one(option, line.remove()) : option.constant());
            return true;
        }
        List<String> words = new ArrayList<>();
        return take(nargs, words, line) && storeAll(option, words);
    }

    private boolean storeAll(CommandLineParameter parameter, List<String> words) {
        store(parameter, many(parameter, words));
        return true;
    }

    /// Takes as many words as there are to be.
    private boolean take(String nargs, List<String> words, Deque<String> line) {
        int most = nargs.matches("[0-9]{1,3}") ? Integer.parseInt(nargs) : Integer.MAX_VALUE;
        while (words.size() < most && !line.isEmpty() && !isFlag(line.element())) {
            words.add(line.remove());
        }
        boolean isEnough = switch (nargs) {
            case "*" -> true;
            case "+" -> !words.isEmpty();
            default -> words.size() == most;
        };
        if (!isEnough && (most < Integer.MAX_VALUE || nargs.equals("+"))) {
            return refuse();
        }
        return isEnough;
    }

    private boolean isFlag(String word) {
        return !isBehindOptions
                && word.startsWith("-")
                && word.length() > 1
                && !NUMBER.matcher(word).matches()
                && !word.contains(" ");
    }

    /// What is left of the line belongs to one argument, be it written like an option or not.
    private boolean storeRest(CommandLineParameter parameter, Optional<String> first, Deque<String> line) {
        List<String> words = new ArrayList<>(first.stream().toList());
        words.addAll(line);
        line.clear();
        return storeAll(parameter, words);
    }

    private boolean positional(Deque<CommandLineParameter> positional, String word, Deque<String> line) {
        if (positional.isEmpty()) {
            rest.add(Reference.text(word));
            return leavesRest || refuse();
        }
        CommandLineParameter parameter = positional.remove();
        String nargs = parameter.nargs();
        if (nargs.equals(CommandLineParameter.REST)) {
            return storeRest(parameter, Optional.of(word), line);
        }
        if (nargs.isEmpty() || nargs.equals("?")) {
            store(parameter, one(parameter, word));
            boolean takesRest =
                    !positional.isEmpty() && positional.element().nargs().equals(CommandLineParameter.REST);
            return !isRefused && (!takesRest || storeRest(positional.remove(), Optional.empty(), line));
        }
        boolean isOpen = !nargs.matches("[0-9]{1,3}");
        List<String> words = new ArrayList<>(List.of(word));
        // How many words one takes hangs on those behind it.
        return !(isOpen && !positional.isEmpty()) && take(nargs, words, line) && storeAll(parameter, words);
    }

    private void put(CommandLineParameter parameter, Reference value) {
        parameter.destination().ifPresent(name -> values.put(name, value));
    }

    private void store(CommandLineParameter parameter, Reference value) {
        if (!parameter.action().startsWith("append")) {
            put(parameter, value);
            return;
        }
        String name = parameter.destination().orElse("");
        List<Reference> all = new ArrayList<>(site.machine()
                .items()
                .each(values.getOrDefault(name, Reference.NEVER))
                .orElse(List.of()));
        all.add(value);
        values.put(name, list("values of " + name, all));
    }

    /// What is there where the command line says nothing; a text is read as one from the command line.
    private Reference otherwise(CommandLineParameter parameter) {
        Optional<Reference> written = parameter.option("default").map(Obj.Passed::value);
        if (written.isPresent()) {
            return written.get().onlyText().isPresent() ? converted(parameter, written.get()) : written.get();
        }
        return switch (parameter.action()) {
            case "store_true" -> Truth.constant(false);
            case "store_false" -> Truth.constant(true);
            default ->
                parameter.nargs().equals("*") && parameter.flags().isEmpty()
                        ? list("none of " + parameter.destination().orElse(""), List.of())
                        : Reference.to(Constant.NONE);
        };
    }

    private Reference one(CommandLineParameter parameter, String word) {
        Reference value = converted(parameter, Reference.text(word));
        Optional<List<Reference>> choices = parameter
                .option("choices")
                .flatMap(all -> site.machine().items().each(all.value()));
        isRefused |= choices.filter(all -> value.only().isPresent()
                        && all.stream().allMatch(each -> each.only().isPresent() && !each.equals(value)))
                .isPresent();
        return value;
    }

    private Reference many(CommandLineParameter parameter, List<String> words) {
        String name = parameter.destination().orElse("");
        return list(
                "values for " + name,
                words.stream().map(word -> one(parameter, word)).toList());
    }

    private Reference converted(CommandLineParameter parameter, Reference text) {
        Optional<Obj.Passed> type = parameter.option("type");
        if (type.isEmpty()) {
            return text;
        }
        Apart.Outcome outcome = Apart.outcome(
                site.machine(), () -> site.machine().calls().callPassed(type.get(), Arguments.of(text), site));
        if (outcome.given().equals(Reference.NEVER)) {
            boolean isToldOf = outcome.raised().values().keySet().stream().allMatch(this::isOfParser)
                    && !outcome.raised().other();
            isRefused |= isToldOf;
            isOpen |= !isToldOf;
        }
        return outcome.given();
    }

    /// Whether a parser takes an exception for saying that a word is wrong.
    private boolean isOfParser(Value exception) {
        Raising raising = site.machine().raising();
        return (exception instanceof Obj.Callable made && made.made().equals("argparse.ArgumentTypeError"))
                || Stream.of("TypeError", "ValueError")
                        .map(type -> Reference.to(ExceptionTypes.builtin(type)))
                        .anyMatch(type ->
                                raising.isCaught(Reference.to(exception), type).orElse(false));
    }
}
