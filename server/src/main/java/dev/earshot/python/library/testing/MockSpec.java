package dev.earshot.python.library.testing;

import dev.earshot.python.library.model.Signature;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.AttributePresence;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Parameter;
import dev.earshot.syntax.ast.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a mock stands for, and so which attributes it has and which calls it takes (library reference, `unittest.mock`,
/// «Autospeccing»). It does not know what its calls do.
record MockSpec(Obj.Callable mock, Machine machine) {
    private static final String OF = "[spec]";

    /// Nothing else can be given to it, either.
    private static final String CLOSED = "[spec set]";

    /// Its calls are those of what it stands for, and its attributes stand for those of that.
    private static final String AUTOMATIC = "[automatic]";

    /// It stands for an instance of a class.
    private static final String AS_INSTANCE = "[as instance]";

    /// It stands for a method as it is found in a class, but is called without the object.
    private static final String WITHOUT_SELF = "[without self]";

    private static final Reference YES = Truth.constant(true);

    /// The mock stands for something, or has these names.
    void limit(Reference to, boolean isClosed) {
        write(OF, to.equals(Reference.to(Constant.NONE)) ? Reference.UNBOUND : to);
        write(CLOSED, isClosed ? YES : Reference.UNBOUND);
        write(AUTOMATIC, Reference.UNBOUND);
        write(AS_INSTANCE, Reference.UNBOUND);
        write(WITHOUT_SELF, Reference.UNBOUND);
    }

    /// Nothing else can be given to it.
    void close() {
        write(CLOSED, YES);
    }

    /// It has whatever it is asked for.
    void open() {
        limit(Reference.to(Constant.NONE), false);
    }

    void beAutomatic(boolean asInstance, boolean withoutSelf) {
        write(AUTOMATIC, YES);
        write(AS_INSTANCE, asInstance ? YES : Reference.UNBOUND);
        write(WITHOUT_SELF, withoutSelf ? YES : Reference.UNBOUND);
    }

    private void write(String cell, Reference value) {
        machine.write(Cell.attribute(mock, cell), value);
    }

    private boolean is(String cell) {
        return machine.read(Cell.attribute(mock, cell)).equals(YES);
    }

    Reference of() {
        return machine.read(Cell.attribute(mock, OF)).bound();
    }

    boolean isLimited() {
        return of().hasValues() || of().other();
    }

    boolean isClosed() {
        return is(CLOSED);
    }

    boolean isAutomatic() {
        return is(AUTOMATIC);
    }

    boolean isAsInstance() {
        return is(AS_INSTANCE);
    }

    /// Of which class it says that it is, where that is one of the program.
    Optional<Obj.ClassObject> type() {
        return of().only().flatMap(value -> switch (value) {
            case Obj.ClassObject type -> Optional.of(type);
            case Obj.Instance instance -> Optional.of(machine.classOf(instance));
            default -> Optional.empty();
        });
    }

    /// Whether it has an attribute; nothing where that is not settled.
    Optional<Boolean> has(String name) {
        if (!isLimited()) {
            return Optional.of(true);
        }
        return of().only().flatMap(value -> switch (value) {
            case Obj.Container _ -> machine.items().texts(of()).map(names -> names.contains(name));
            case Constant(Constant.Tuple _) -> machine.items().texts(of()).map(names -> names.contains(name));
            case Obj.Instance instance -> has(instance, name);
            case Obj.ClassObject type -> has(type, name);
            default -> new AttributePresence(machine).has(value, name, Site.nowhere(machine, mock));
        });
    }

    private Optional<Boolean> has(Obj.Instance instance, String name) {
        Optional<Boolean> own = machine.attributes().holds(instance, name);
        Optional<Boolean> inherited = has(machine.classOf(instance), name);
        if (own.equals(Optional.of(true)) || inherited.equals(Optional.of(true))) {
            return Optional.of(true);
        }
        return own.flatMap(_ -> inherited);
    }

    /// The fields of a dataclass that have no default count in newer Pythons only.
    private Optional<Boolean> has(Obj.ClassObject type, String name) {
        if (name.startsWith("__") && Inheritance.isAllOwn(type)) {
            return Optional.of(machine.classAttributes().own(type, name).hasValues());
        }
        Optional<Boolean> has = new AttributePresence(machine).has(type, name, Site.nowhere(machine, mock));
        boolean isField = Inheritance.linear(type).stream()
                .anyMatch(each ->
                        each instanceof Obj.ClassObject own && own.fields().contains(name));
        return has.filter(is -> is || !isField);
    }

    /// What an attribute of what it stands for is.
    Reference attribute(String name) {
        return machine.attributes().load(of(), name, Site.nowhere(machine, mock));
    }

    /// Whether an attribute is a function that is awaited.
    boolean isAwaited(String name) {
        return type().map(type -> machine.classAttributes().inheritance().attribute(Inheritance.linear(type), name))
                .flatMap(Reference::only)
                .filter(MockSpec::isAwaited)
                .isPresent();
    }

    static boolean isAwaited(Value function) {
        return switch (function) {
            case Obj.Function own -> own.node() instanceof Stmt.FunctionDef definition && definition.isAsync();
            case Bound(Value own, Value _) -> isAwaited(own);
            case Obj.Descriptor descriptor ->
                descriptor.binding() != Obj.Descriptor.Binding.PROPERTY
                        && descriptor
                                .function()
                                .only()
                                .filter(MockSpec::isAwaited)
                                .isPresent();
            default -> false;
        };
    }

    /// Whether an attribute of a class is a method as it stands there, which is given its object by who calls it.
    boolean isPlainMethod(String name) {
        return of().only().orElse(null) instanceof Obj.ClassObject type
                && machine.classAttributes()
                                .inheritance()
                                .attribute(Inheritance.linear(type), name)
                                .only()
                                .orElse(null)
                        instanceof Obj.Function;
    }

    /// Whether it surely takes no such arguments, or surely takes them; nothing where that is not settled.
    Optional<Boolean> refuses(Arguments arguments) {
        if (!isAutomatic()) {
            return Optional.of(false);
        }
        boolean isOpen = arguments.openPositional() || arguments.openKeywords();
        if (isOpen) {
            return Optional.empty();
        }
        return takesAll() ? Optional.of(false) : parameters().map(own -> arguments.areRefusedBy(own, true));
    }

    /// Whether it stands for a class whose constructor is that of `object`, of which is said that it takes anything.
    private boolean takesAll() {
        return of().only().orElse(null) instanceof Obj.ClassObject type
                && !isAsInstance()
                && Inheritance.isAllOwn(type)
                && type.fields().isEmpty()
                && !machine.classAttributes().own(type, "__init__").hasValues();
    }

    /// What its calls take.
    private Optional<List<Parameter>> parameters() {
        Site site = Site.nowhere(machine, mock);
        if (isAsInstance()) {
            return type().map(type -> machine.classAttributes().own(type, "__call__"))
                    .flatMap(method -> Signature.of(method, site))
                    .map(signature -> withoutFirst(signature.parameters()));
        }
        boolean isKnown = of().only().orElse(null) instanceof Obj.ClassObject type
                ? Inheritance.isAllOwn(type) && type.fields().isEmpty()
                : isLimited();
        return isKnown
                ? Signature.of(of(), site)
                        .map(signature ->
                                is(WITHOUT_SELF) ? withoutFirst(signature.parameters()) : signature.parameters())
                : Optional.empty();
    }

    private static List<Parameter> withoutFirst(List<Parameter> parameters) {
        return parameters.subList(Math.min(1, parameters.size()), parameters.size());
    }

    /// Whether two calls may be the same though their arguments are not passed the same way.
    boolean bindsArguments() {
        return of().only()
                .filter(value -> value instanceof Obj.Function
                        || value instanceof Bound
                        || value instanceof External
                        || value instanceof Obj.ClassObject)
                .isPresent();
    }

    /// The arguments of a call as it is compared with others: by name where there is one; nothing where the parameters
    /// are not known.
    Optional<Arguments> bound(Arguments arguments) {
        Optional<List<Parameter>> known = takesAll() ? Optional.of(List.of()) : parameters();
        return known.map(parameters -> {
            List<Obj.Passed> positional = new ArrayList<>();
            List<Obj.Named> named = new ArrayList<>();
            for (int at = 0; at < arguments.positional().size(); at++) {
                Obj.Passed passed = arguments.positional().get(at);
                boolean hasName =
                        at < parameters.size() && parameters.get(at).kind() == Parameter.Kind.POSITIONAL_OR_KEYWORD;
                if (hasName) {
                    named.add(new Obj.Named(parameters.get(at).name(), passed));
                } else {
                    positional.add(passed);
                }
            }
            named.addAll(arguments.keywords());
            return new Arguments(positional, named, arguments.openPositional(), arguments.openKeywords());
        });
    }
}
