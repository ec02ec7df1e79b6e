package dev.earshot.python.library.commandline;

import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.library.model.Apart;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.exception.ExceptionTypes;
import dev.earshot.python.machine.operator.Comparisons;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the words of a command line become: attributes, by what each argument does with its words (CPython 3.11,
/// `ArgumentParser._get_values` and the classes of actions).
final class ParsedValues {
    private static final Reference NONE = Reference.to(Constant.NONE);

    /// The default that means that there is no attribute.
    private static final Reference SUPPRESSED = Reference.text("==SUPPRESS==");

    private final Site site;
    private final Machine machine;
    private final Obj parser;
    private final @Nullable Obj into;
    private final Map<String, Reference> values = new LinkedHashMap<>();

    /// What `set_defaults` has set.
    private final Set<String> byParser = new HashSet<>();

    /// How many functions of the program have been called: what one makes is not what another makes.
    private int calls;

    /// Those that were given words, or stand for themselves.
    private final Set<CommandLineParameter> given = new HashSet<>();

    /// @param into what has the attributes; nothing where one is made
    ParsedValues(Obj parser, @Nullable Obj into, Site site) {
        this.parser = parser;
        this.into = into;
        this.site = site;
        this.machine = site.machine();
        if (into != null) {
            takeOver(into);
        }
    }

    /// The object whose attributes they are.
    Reference namespace() {
        Obj namespace = into == null
                ? site.context()
                        .object(
                                site.call(),
                                "command line",
                                Obj.Namespace.class,
                                () -> new Obj.Namespace(Optional.of("argparse.Namespace")))
                : into;
        values.forEach((name, value) -> {
            namespace.noteAttribute(name);
            machine.write(Cell.attribute(namespace, name), value);
        });
        return Reference.to(namespace);
    }

    private void takeOver(Obj namespace) {
        for (String name : namespace.attributes()) {
            Reference value = machine.read(Cell.attribute(namespace, name));
            if (!value.equals(Reference.UNBOUND)) {
                values.put(name, value);
            }
        }
    }

    /// An argument is what it is without a command line.
    void begin(CommandLineParameter parameter) {
        Optional<String> name = parameter.destination();
        boolean isKept = !Set.of("help", "version").contains(parameter.action())
                && !parameter.written().equals(SUPPRESSED);
        if (name.isPresent() && isKept) {
            values.putIfAbsent(name.get(), parameter.written());
        }
    }

    /// An attribute has a default of the parser, which counts more than one of an argument.
    void begin(Obj.Named attribute) {
        byParser.add(attribute.keyword());
        values.putIfAbsent(attribute.keyword(), attribute.argument().value());
    }

    void put(String name, Reference value) {
        values.put(name, value);
    }

    void putAll(ParsedValues others) {
        values.putAll(others.values);
    }

    boolean isGiven(CommandLineParameter parameter) {
        return given.contains(parameter);
    }

    /// A default that is a text is read like a word.
    void convertDefault(CommandLineParameter parameter) {
        String name = parameter.destination().orElse("");
        Reference value = values.getOrDefault(name, NONE);
        if (value.onlyText().isPresent() && (value.equals(parameter.written()) || byParser.contains(name))) {
            values.put(name, converted(parameter, value));
        }
    }

    /// An argument is given words, or none.
    ///
    /// @param flag by which it is named
    void take(CommandLineParameter parameter, List<String> words, String flag) {
        if (!words.isEmpty() || parameter.isOption()) {
            given.add(parameter);
        }
        if (parameter.isSwitch()) {
            put(parameter, Truth.constant(!parameter.isNegatedBy(flag)));
            return;
        }
        switch (parameter.action()) {
            case "store_const" -> put(parameter, parameter.constant());
            case "append_const" -> append(parameter, List.of(parameter.constant()));
            case "count" -> count(parameter);
            case "append" -> append(parameter, List.of(value(parameter, words)));
            case "extend" -> append(parameter, each(value(parameter, words)));
            case CommandLineParameter.OWN -> callOwn(parameter, value(parameter, words), flag);
            default -> put(parameter, value(parameter, words));
        }
    }

    private void put(CommandLineParameter parameter, Reference value) {
        parameter.destination().ifPresent(name -> values.put(name, value));
    }

    private Reference before(CommandLineParameter parameter) {
        return parameter
                .destination()
                .map(name -> values.getOrDefault(name, NONE))
                .orElse(NONE);
    }

    private void count(CommandLineParameter parameter) {
        switch (before(parameter).only().orElse(null)) {
            case Constant(Long number) -> put(parameter, Reference.to(new Constant(number + 1)));
            case Constant(Constant.None _) -> put(parameter, Reference.to(new Constant(1L)));
            case null, default -> put(parameter, Reference.UNKNOWN);
        }
    }

    private void append(CommandLineParameter parameter, List<Reference> more) {
        Reference before = before(parameter);
        List<Reference> all = new ArrayList<>(before.equals(NONE) ? List.of() : each(before));
        all.addAll(more);
        put(parameter, list("values of " + parameter.destination().orElse(""), all));
    }

    private List<Reference> each(Reference list) {
        return machine.items().each(list).orElseThrow(Unsettled::new);
    }

    /// An object of the program's own class is told of the words, and of the attributes so far.
    private void callOwn(CommandLineParameter parameter, Reference value, String flag) {
        Reference action = parameter.option("action").map(Obj.Passed::value).orElseThrow();
        Reference namespace = namespace();
        Reference option = flag.isEmpty() ? NONE : Reference.text(flag);
        Arguments arguments = Arguments.of(Reference.to(parser), namespace, value, option);
        outcome(() -> machine.calls().call(action, arguments, site), this::endsProgram);
        namespace.only().map(Obj.class::cast).ifPresent(this::takeOver);
    }

    private boolean endsProgram(Value exception) {
        return isCaughtAs("SystemExit", exception);
    }

    private Reference list(String which, List<Reference> items) {
        Obj.Container list = Made.container(Obj.Container.Kind.LIST, which, site);
        return Reference.to(machine.items().sequence(list, items));
    }

    private Reference value(CommandLineParameter parameter, List<String> words) {
        String nargs = parameter.nargs();
        if (words.isEmpty() && nargs.equals("?")) {
            Reference value = parameter.isOption() ? parameter.constant() : parameter.written();
            return value.onlyText().isPresent() ? checked(parameter, converted(parameter, value)) : value;
        }
        if (words.isEmpty()
                && nargs.equals("*")
                && !parameter.isOption()
                && !parameter.written().equals(NONE)) {
            return checked(parameter, parameter.written());
        }
        List<Reference> converted = words.stream()
                .map(word -> converted(parameter, Reference.text(word)))
                .toList();
        if (!parameter.takesRest()) {
            converted.forEach(each -> checked(parameter, each));
        }
        return parameter.takesOne() && converted.size() == 1
                ? converted.getFirst()
                : list("values for " + parameter.destination().orElse(""), converted);
    }

    /// Refuses what is none of those that may be chosen.
    private Reference checked(CommandLineParameter parameter, Reference value) {
        Optional<Obj.Passed> choices =
                parameter.option("choices").filter(all -> !all.value().equals(NONE));
        if (choices.isPresent()) {
            Optional<Boolean> isThere =
                    Comparisons.contains(value, choices.get().value(), machine);
            if (isThere.isEmpty()) {
                machine.raising().mayFail("SystemExit");
            } else if (!isThere.get()) {
                throw new Stop(Stop.REFUSED);
            }
        }
        return value;
    }

    private Reference converted(CommandLineParameter parameter, Reference text) {
        Optional<Obj.Passed> type =
                parameter.option("type").filter(given -> !given.value().equals(NONE));
        return type.isEmpty()
                ? text
                : outcome(() -> machine.calls().callPassed(type.get(), Arguments.of(text), site), this::isOfParser);
    }

    /// What a function of the program gives.
    ///
    /// @param stops whether the parser ends the program where an exception is raised
    private Reference outcome(Supplier<Reference> call, Predicate<Value> stops) {
        Apart.Outcome outcome = Apart.outcome(machine, () -> site.context().inRound(calls, call));
        calls++;
        if (outcome.given().equals(Reference.NEVER)) {
            Reference raised = outcome.raised();
            if (raised.other() || !raised.values().keySet().stream().allMatch(stops)) {
                throw new Unsettled();
            }
            throw new Stop(Stop.REFUSED);
        }
        return outcome.given();
    }

    /// Whether a parser takes an exception for saying that a word is wrong.
    private boolean isOfParser(Value exception) {
        return (exception instanceof Obj.Callable made && made.made().equals("argparse.ArgumentTypeError"))
                || isCaughtAs("TypeError", exception)
                || isCaughtAs("ValueError", exception);
    }

    private boolean isCaughtAs(String type, Value exception) {
        return machine.raising()
                .isCaught(Reference.to(exception), Reference.to(ExceptionTypes.builtin(type)))
                .orElse(false);
    }
}
