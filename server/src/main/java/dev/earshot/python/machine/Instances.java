package dev.earshot.python.machine;

import dev.earshot.python.machine.type.AbstractMethods;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.machine.type.Types;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Trail;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes instances of the program's classes, as `type.__call__` does (reference manual, 3.3.1).
public final class Instances {
    private static final External DEFAULT_DICT = new External("collections.defaultdict");
    private static final External TYPED_DICT = new External("typing.TypedDict");
    private static final External DICT = new External("builtins.dict");

    /// Where classes are that do nothing with what instances of those behind them are made with.
    private static final List<String> KEEPING_NOTHING =
            List.of("builtins.", "abc.", "typing.", "enum.", "dataclasses.");

    /// What exceptions keep of what they are made with.
    private static final String ARGUMENTS = "args";

    private final Machine machine;
    private final IdentityHashMap<Obj.ClassObject, Set<Obj.Instance>> made = new IdentityHashMap<>();

    Instances(Machine machine) {
        this.machine = machine;
    }

    /// A class that only says what dicts hold makes plain ones (library reference, `typing.TypedDict`).
    private static boolean isTypedDict(Value type) {
        return type instanceof Obj.ClassObject own
                && own.bases().stream().anyMatch(base -> base.values().containsKey(TYPED_DICT));
    }

    /// What `type.__call__` gives.
    public Reference instantiate(Obj.ClassObject type, Arguments arguments, Site site) {
        Optional<Reference> member = machine.classAttributes().enumerations().byValue(type, arguments);
        if (member.isPresent()) {
            return member.get();
        }
        if (Inheritance.linear(type).stream().anyMatch(Instances::isTypedDict)) {
            return machine.library().call(DICT, arguments, site).orElse(Reference.UNKNOWN);
        }
        boolean isAbstract = AbstractMethods.has(type, machine) || Types.isProtocol(type);
        if (machine.raising().isGuarded() && (isAbstract || isNothingGivenFor(type, arguments))) {
            return machine.raising().raise("TypeError");
        }
        Reference factory = machine.classAttributes().special(type, "__new__", site);
        if (factory.hasValues()
                && !factory.values().containsKey(BuiltInBases.PLAIN_NEW)
                && !factory.values().containsKey(BuiltInBases.TUPLE_NEW)) {
            Reference made =
                    machine.calls().call(factory, arguments.behind(Obj.Passed.unwritten(Reference.to(type))), site);
            for (Value value : made.values().keySet()) {
                if (value instanceof Obj.Instance instance
                        && Inheritance.linear(machine.classOf(instance)).contains(type)) {
                    initialize(instance, arguments, machine.classOf(instance).isTuple(), site);
                }
            }
            if (made.hasValues()) {
                return made;
            }
        }
        Obj.Instance instance = create(type, site);
        if (isException(type)) {
            machine.write(Cell.attribute(instance, ARGUMENTS), argumentsOf(instance, arguments, site));
        }
        initialize(instance, arguments, false, site);
        new Finalizers(machine).made(instance, site);
        return Reference.to(instance);
    }

    /// Whether a member of an enumeration is asked for without its value.
    private boolean isNothingGivenFor(Obj.ClassObject type, Arguments arguments) {
        return arguments.all().isEmpty()
                && !arguments.openPositional()
                && !arguments.openKeywords()
                && machine.classAttributes().enumerations().hasMembers(type);
    }

    /// What `raise` makes of what it is given: of a class it makes an instance.
    public Reference madeOf(Reference exception, Site site) {
        Reference made = exception.other() ? Reference.UNKNOWN : Reference.NEVER;
        for (Map.Entry<Value, Trail> entry : exception.values().entrySet()) {
            made = made.or(
                    switch (entry.getKey()) {
                        case Obj.ClassObject type -> instantiate(type, Arguments.NONE, site);
                        case External(String path)
                        when machine.library().isException(path, path).isPresent() ->
                            machine.library()
                                    .call(new External(path), Arguments.NONE, site)
                                    .orElse(Reference.to(entry.getKey()));
                        default -> Reference.to(entry.getKey(), entry.getValue());
                    });
        }
        return made;
    }

    /// What a handler gets of what is raised: where Python itself has raised it, an object of its own.
    public Reference caught(Reference exception, Site site) {
        Reference caught = exception.other() ? Reference.UNKNOWN : Reference.NEVER;
        for (Map.Entry<Value, Trail> entry : exception.values().entrySet()) {
            caught = caught.or(
                    entry.getKey() instanceof Obj.Callable raised
                                    && machine.raising().isOwn(raised)
                            ? held(raised, site)
                            : Reference.to(entry.getKey(), entry.getValue()));
        }
        return caught;
    }

    private Reference held(Obj.Callable raised, Site site) {
        boolean isOpen = !machine.read(Cell.attribute(raised, ARGUMENTS)).equals(Reference.UNBOUND);
        Arguments arguments = isOpen
                ? Arguments.unknown()
                : new Arguments(
                        raised.positional(),
                        raised.keywords(),
                        false,
                        raised.keywords().isEmpty());
        Reference held = machine.library().exception(raised.made(), arguments, site);
        if (held.only().orElse(null) instanceof Obj own) {
            for (String attribute : raised.attributes()) {
                own.noteAttribute(attribute);
                machine.write(Cell.attribute(own, attribute), machine.read(Cell.attribute(raised, attribute)));
            }
        }
        return held;
    }

    private boolean isException(Obj.ClassObject type) {
        return Inheritance.linear(type).stream()
                .anyMatch(base -> base instanceof External(String path)
                        && machine.library().isException(path, path).isPresent());
    }

    /// What an exception keeps of the arguments that it was made with, whatever its constructor does.
    public Reference argumentsOf(Obj.Instance exception, Arguments arguments, Site site) {
        if (arguments.openPositional()) {
            return Reference.UNKNOWN;
        }
        Obj.Container tuple = site.context()
                .object(exception, ARGUMENTS, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.TUPLE));
        return Reference.to(machine.items()
                .sequence(
                        tuple,
                        arguments.positional().stream().map(Obj.Passed::value).toList()));
    }

    /// New instances of classes, whose constructors have not been called.
    public Reference instanceOf(Reference types, Site site) {
        Reference made = types.other() ? Reference.UNKNOWN : Reference.NEVER;
        for (Value value : types.values().keySet()) {
            made = made.or(
                    value instanceof Obj.ClassObject type ? Reference.to(create(type, site)) : Reference.UNKNOWN);
        }
        return made;
    }

    private Obj.Instance create(Obj.ClassObject type, Site site) {
        Obj.Instance instance = site.context()
                .into(site.call())
                .object(type, "instance", Obj.Instance.class, () -> new Obj.Instance(type));
        note(instance);
        machine.builtInBases().giveItems(instance, site);
        return instance;
    }

    /// @param isWhole whether its fields have been assigned
    private void initialize(Obj.Instance instance, Arguments arguments, boolean isWhole, Site site) {
        Reference own = machine.classAttributes().special(instance, "__init__", site);
        Reference constructor =
                own.hasValues() ? own : machine.classAttributes().constructorGivenByBase(instance);
        if (constructor.hasValues()) {
            Reference given = machine.calls().call(constructor, arguments, site);
            if (given.only().orElse(null) instanceof Constant(Object literal) && literal != Constant.None.NONE) {
                machine.raising().mayFail("TypeError");
            }
        } else if (machine.items().ownItems(instance).hasValues()) {
            if (!machine.builtInBases().isWhole(instance)) {
                fill(instance, arguments, site);
            }
        } else if (!isWhole) {
            assignFields(instance, arguments, site);
            leaveToBases(machine.classOf(instance), arguments);
        }
    }

    /// What the constructor of a class is given that stands behind one of the program's and is not seen, it may change
    /// at any time.
    private void leaveToBases(Obj.ClassObject type, Arguments arguments) {
        boolean isKept = Inheritance.linear(type).stream()
                .anyMatch(base -> base instanceof External(String path)
                        ? KEEPING_NOTHING.stream().noneMatch(path::startsWith)
                        : !(base instanceof Obj.ClassObject));
        if (isKept) {
            arguments.all().stream()
                    .filter(each -> each.values().keySet().stream().anyMatch(Obj.Callable.class::isInstance))
                    .forEach(machine::escape);
        }
    }

    /// What `__new__` of a named tuple does.
    public Reference newTuple(Arguments arguments, Site site) {
        Reference made = instanceOf(arguments.value(0, "cls"), site);
        for (Value each : made.values().keySet()) {
            if (each instanceof Obj.Instance instance) {
                assignFields(instance, arguments.after(1), site);
            }
        }
        return made;
    }

    /// What the constructor of `dict`, `list` or `set` does for an instance of a subclass.
    public void fill(Obj.Instance instance, Arguments arguments, Site site) {
        Reference items = machine.items().ownItems(instance);
        if (items.only().orElse(null) instanceof Obj.Container own
                && !arguments.all().isEmpty()) {
            if (Inheritance.linear(machine.classOf(instance)).contains(DEFAULT_DICT)
                    && !arguments.positional().isEmpty()) {
                Reference factory = arguments.positional().getFirst().value();
                machine.write(Cell.attribute(instance, "default_factory"), factory);
                machine.write(
                        Cell.attribute(own, Items.FACTORY),
                        factory.equals(Reference.to(Constant.NONE)) ? Reference.UNBOUND : factory);
                fill(instance, arguments.after(1), site);
                return;
            }
            if (machine.classAttributes().asksItself(instance)) {
                machine.calls().call(machine.classAttributes().ofInstance(instance, "update", site), arguments, site);
                return;
            }
            String method = own.kind() == Obj.Container.Kind.LIST ? "extend" : "update";
            machine.library().callMethod(items, method, arguments, site);
        }
    }

    /// What the constructor of a dataclass or of a named tuple does.
    private void assignFields(Obj.Instance instance, Arguments arguments, Site site) {
        if (machine.raising().isGuarded()
                && machine.classOf(instance).metaclass().isEmpty()
                && Inheritance.isPlain(machine.classOf(instance))
                && machine.classOf(instance).fieldParameters().isEmpty()
                && !arguments.all().isEmpty()
                && machine.classAttributes().surelyLacks(instance, "__new__", "__init__")) {
            machine.raising().raise("TypeError"); // `object` takes none
            return;
        }
        if (machine.raising().isGuarded()
                && !machine.classOf(instance).fieldParameters().isEmpty()) {
            if (arguments.openPositional() || arguments.openKeywords()) {
                machine.raising().mayFail("TypeError");
            } else if (refuses(machine.classOf(instance), arguments)) {
                machine.raising().raise("TypeError");
                return;
            }
        }
        List<Obj.Passed> forInitAlone = new ArrayList<>();
        int at = 0;
        for (Obj.FieldParameter parameter : machine.classOf(instance).fieldParameters()) {
            String field = parameter.name();
            Reference declared = machine.read(Cell.attribute(machine.classOf(instance), field));
            Optional<Obj.Passed> passed = isLeftToClass(declared)
                    ? Optional.empty()
                    : parameter.byKeyword() ? arguments.named(field) : arguments.at(at++, field);
            boolean mayBeGiven = !isLeftToClass(declared)
                    && (arguments.openKeywords() || (arguments.openPositional() && !parameter.byKeyword()));
            Reference given = passed.map(Obj.Passed::value).orElseGet(() -> {
                Reference value = defaulted(
                        machine.attributes().load(Reference.to(machine.classOf(instance)), field, site), site);
                return mayBeGiven ? value.or(Reference.UNKNOWN) : value;
            });
            if (parameter.isField()) {
                machine.write(Cell.attribute(instance, field), given);
            } else {
                forInitAlone.add(Obj.Passed.unwritten(given));
            }
        }
        Reference after = machine.classAttributes().special(instance, "__post_init__", site);
        if (after.hasValues()) {
            machine.calls().call(after, new Arguments(forInitAlone, List.of(), false, false), site);
        }
    }

    /// Whether the constructor made of the fields of a class surely cannot be called with the arguments.
    private boolean refuses(Obj.ClassObject type, Arguments arguments) {
        Set<String> names = new HashSet<>();
        int positions = 0;
        for (Obj.FieldParameter parameter : type.fieldParameters()) {
            String field = parameter.name();
            Reference declared = machine.read(Cell.attribute(type, field));
            if (!isLeftToClass(declared)) {
                boolean positional =
                        !parameter.byKeyword() && arguments.at(positions++).isPresent();
                boolean named = arguments.named(field).isPresent();
                names.add(field);
                if ((positional && named) || (!positional && !named && isWithoutDefault(type, field))) {
                    return true;
                }
            }
        }
        return arguments.positional().size() > positions
                || arguments.keywords().stream().anyMatch(each -> !names.contains(each.keyword()));
    }

    private boolean isWithoutDefault(Obj.ClassObject type, String field) {
        for (Value each : Inheritance.linear(type)) {
            Reference declared =
                    each instanceof Obj.ClassObject ? machine.read(Cell.attribute(each, field)) : Reference.UNKNOWN;
            if (!declared.equals(Reference.UNBOUND)) {
                return declared.only().orElse(null) instanceof Obj.Callable made
                        && isDeclaration(made)
                        && made.keywords().stream()
                                .noneMatch(option -> option.keyword().startsWith("default"));
            }
        }
        return true;
    }

    /// What stands for a field that nobody gives may be what makes its default.
    private Reference defaulted(Reference value, Site site) {
        Reference made = Reference.NEVER;
        for (Map.Entry<Value, Trail> entry : value.values().entrySet()) {
            made = made.or(
                    isDeclaration(entry.getKey())
                            ? machine.library().call((Obj.Callable) entry.getKey(), Arguments.NONE, site)
                            : Reference.to(entry.getKey(), entry.getValue()));
        }
        return value.other() || !value.hasValues() ? made.or(Reference.UNKNOWN) : made;
    }

    private static boolean isDeclaration(Value value) {
        return value instanceof Obj.Callable made && made.made().equals("dataclasses.field");
    }

    /// Whether a field is declared with `init=False`.
    private static boolean isLeftToClass(Reference declared) {
        return declared.values().keySet().stream()
                .anyMatch(each -> isDeclaration(each)
                        && ((Obj.Callable) each)
                                .keywords().stream()
                                        .anyMatch(option -> option.keyword().equals("init")
                                                && option.argument().value().equals(Reference.to(Constant.FALSE))));
    }

    private void note(Obj.Instance instance) {
        made.computeIfAbsent(machine.classOf(instance), _ -> new LinkedHashSet<>())
                .add(instance);
    }

    public Set<Obj.Instance> of(Obj.ClassObject type) {
        return made.getOrDefault(type, Set.of());
    }
}
