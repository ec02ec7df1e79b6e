package dev.earshot.python.machine.subscript;

import dev.earshot.python.constant.Numbers;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Imports;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Sets;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.machine.outside.Environment;
import dev.earshot.python.machine.type.Inheritance;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.LibraryValue;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Range;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Trail;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Expr;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Subscripts: what `x[key]` gives, whatever `x` is. It does not know how items are stored.
public final class Subscripts {
    private static final Set<Obj.Container.Kind> HAVE_NO_HASH =
            EnumSet.of(Obj.Container.Kind.LIST, Obj.Container.Kind.DICT, Obj.Container.Kind.SET);

    private final Machine machine;

    public Subscripts(Machine machine) {
        this.machine = machine;
    }

    /// What `owner[key]` gives.
    public Reference load(Reference owner, Reference key, Site site) {
        if (Slices.isOne(key) && isCut(owner)) {
            return new Slices(machine).load(owner, key, site);
        }
        List<Flow.Way> ways = new ArrayList<>();
        for (Map.Entry<Value, Trail> entry : owner.values().entrySet()) {
            ways.add(() -> load(entry.getKey(), isCut(Reference.to(entry.getKey())) ? index(key, site) : key, site));
        }
        if (owner.other()) {
            machine.raising().mayRaise(Reference.UNKNOWN);
            ways.add(() -> Reference.UNKNOWN);
        }
        return ways.isEmpty() ? Reference.NEVER : machine.either(ways);
    }

    /// The number that an object of the program is as an index (reference manual, 3.3.8, `__index__`).
    private Reference index(Reference key, Site site) {
        return key.only()
                .filter(value -> value instanceof Obj.Instance
                        && !(machine.items().keys().plain(value) instanceof Constant))
                .map(value -> machine.classAttributes().special(value, "__index__", site))
                .filter(method -> method.only().orElse(null) instanceof Bound(Obj.Function _, Value _))
                .map(method -> machine.calls().call(method, Arguments.NONE, site))
                .orElse(key);
    }

    /// Whether a slice of something is taken, changed or deleted by the built-in type that it is of.
    private static boolean isCut(Reference owner) {
        return switch (owner.only().orElse(null)) {
            case Obj.Container container -> container.kind() != Obj.Container.Kind.DICT;
            case Constant(LibraryValue _) -> false;
            case Constant _ -> true;
            case null, default -> false;
        };
    }

    /// `owner[key] = value`.
    public void store(Reference owner, Reference key, Reference value, Site site) {
        if (Slices.isOne(key) && isCut(owner)) {
            new Slices(machine).store(owner, key, value, site);
            return;
        }
        new SubscriptStores(machine).store(owner, key, value, site);
    }

    /// `del owner[key]`.
    public void delete(Reference owner, Reference key, Site site) {
        if (Slices.isOne(key) && isCut(owner)) {
            new Slices(machine).delete(owner, key, site);
            return;
        }
        new SubscriptStores(machine).delete(owner, key, site);
    }

    /// Takes out what is under a key, whoever `del` would ask.
    public void delete(Reference owner, Reference key) {
        new SubscriptStores(machine).delete(owner, key);
    }

    /// What is under a key, where there may be nothing.
    private Reference found(Reference value) {
        if (value.equals(Reference.UNBOUND)) {
            return machine.raising().fail("KeyError");
        }
        if (value.unbound()) {
            machine.raising().mayFail("KeyError");
        }
        return value.bound();
    }

    private Reference load(Value owner, Reference key, Site site) {
        return switch (owner) {
            case Obj.Container container -> ofContainer(container, key, site);
            case Obj.View view ->
                key.onlyText()
                        .map(name -> found(machine.attributes().ofItself(view.of(), name, site)))
                        .orElse(Reference.UNKNOWN);
            case External external
            when external.equals(Environment.OS_ENVIRON) -> {
                if (new Environment(machine).has(key).isEmpty()) {
                    machine.raising().mayFail("KeyError");
                }
                yield new Environment(machine)
                        .item(key)
                        .orElseGet(() -> machine.raising().fail("KeyError", key));
            }
            case External external
            when external.equals(Imports.SYS_MODULES) ->
                key.onlyText()
                        .map(name -> {
                            Reference put = machine.read(Cell.entry(Imports.SYS_MODULES, name));
                            return put.only().equals(Optional.of(Constant.NONE))
                                    ? put
                                    : machine.imports().module(name, site);
                        })
                        .orElse(Reference.UNKNOWN);
            case Constant(Constant.Tuple(List<Value> settled))
            when key.only().orElse(null) instanceof Constant(Long index) && index >= 0 && index < settled.size() ->
                Reference.to(settled.get(index.intValue()));
            case Constant(String text) -> character(text, key);
            case Constant(LibraryValue value) ->
                machine.library()
                        .call(new External(value.type() + ".__getitem__"), Arguments.of(Reference.to(owner), key), site)
                        .orElseGet(() -> {
                            machine.raising().mayFail("TypeError", "IndexError");
                            return Reference.UNKNOWN;
                        });
            case Constant _
            when Iterators.isNoIterable(Reference.to(owner)) ->
                machine.raising().fail("TypeError");
            case Constant(Constant.Bytes(String octets))
            when key.only().orElse(null) instanceof Constant(Long index) -> octet(octets, index);
            case Constant(Range range)
            when key.only().orElse(null) instanceof Constant(Long index) ->
                range.at(index)
                        .map(number -> Reference.to(new Constant(number)))
                        .orElseGet(() -> machine.raising().fail("IndexError", "range object index out of range"));
            case External external
            when external.path().equals("sys.version_info") && key.equals(Reference.to(new Constant(0L))) ->
                Reference.to(new External("sys.version_info.major"));
            case Obj.Instance instance when machine.classOf(instance).isTuple() -> field(instance, key);
            case Obj.Instance instance -> {
                Reference method = machine.classAttributes().special(owner, "__getitem__", site);
                yield method.hasValues() && !(method.only().orElse(owner) instanceof Bound(External _, Value _))
                        ? machine.calls().call(method, Arguments.of(key), site)
                        : ownItem(instance, key, site);
            }
            // A generic class with its parameters, or a member of an enumeration.
            case Obj.ClassObject type
            when machine.classAttributes()
                    .ofMetaclass(type, "__getitem__", site)
                    .hasValues() ->
                machine.calls()
                        .call(
                                machine.classAttributes().ofMetaclass(type, "__getitem__", site),
                                Arguments.of(key),
                                site);
            case Obj.ClassObject type
            when machine.classAttributes().own(type, "__class_getitem__").hasValues() ->
                machine.calls()
                        .call(
                                machine.classAttributes().own(type, "__class_getitem__"),
                                Arguments.of(Reference.to(type), key),
                                site);
            case Obj.ClassObject type when type.isEnumeration() -> member(type, key, site);
            case Obj.ClassObject type -> {
                if (type.metaclass().isEmpty() && Inheritance.isPlain(type)) {
                    machine.raising().mayFail("TypeError");
                }
                yield machine.subscriptedTypes().subscript(type, key).orElse(Reference.to(type));
            }
            case Value type
            when machine.subscriptedTypes().subscript(type, key).isPresent() ->
                machine.subscriptedTypes().subscript(type, key).get();
            case Obj.Callable callable ->
                machine.library()
                        .callMethod(Reference.to(callable), "__getitem__", Arguments.of(key), site)
                        .orElseGet(() -> {
                            machine.raising().mayRaise(Reference.UNKNOWN);
                            return Reference.UNKNOWN;
                        });
            default -> {
                machine.raising().mayFail("TypeError", "IndexError");
                yield Reference.UNKNOWN;
            }
        };
    }

    /// A member of an enumeration by its name.
    private Reference member(Obj.ClassObject type, Reference key, Site site) {
        Optional<String> name = key.onlyText();
        if (name.filter(type.members()::contains).isPresent()) {
            return machine.attributes().load(Reference.to(type), name.get(), site);
        }
        if (name.isPresent() && !name.get().contains(Reference.MARK)) {
            return machine.raising().fail("KeyError", key);
        }
        machine.raising().mayFail("KeyError");
        return type.members().stream()
                .map(each -> machine.attributes().load(Reference.to(type), each, site))
                .reduce(Reference.UNKNOWN, Reference::or);
    }

    /// Whether something surely can be no key of a dict, since it has no hash.
    public static boolean isUnhashable(Reference key) {
        return key.only().orElse(null) instanceof Obj.Container container
                && HAVE_NO_HASH.contains(container.kind())
                && !Sets.isFrozen(container);
    }

    /// Whether something surely is the place of no item of a list: a text, `None`, or a number that is not whole.
    private static boolean isNoIndex(Reference key) {
        return key.only().orElse(null) instanceof Constant(Object literal)
                && (literal instanceof String || literal instanceof Double || literal instanceof Constant.None);
    }

    private Reference octet(String octets, long index) {
        long at = index < 0 ? index + octets.length() : index;
        return at >= 0 && at < octets.length()
                ? Reference.to(new Constant((long) octets.charAt((int) at)))
                : machine.raising().fail("IndexError", "index out of range");
    }

    private Reference character(String text, Reference key) {
        if (isNoIndex(key)) {
            return machine.raising().fail("TypeError");
        }
        Optional<BigInteger> number =
                key.only().map(machine.items().keys()::plain).orElse(null) instanceof Constant(Object literal)
                        ? Numbers.wholeOf(literal)
                        : Optional.empty();
        if (number.filter(whole -> whole.bitLength() < 32).isEmpty()
                || text.length() != text.codePointCount(0, text.length())) {
            machine.raising().mayFail("IndexError", "TypeError");
            return Reference.UNKNOWN;
        }
        long index = number.get().longValue();
        long at = index < 0 ? index + text.length() : index;
        return at >= 0 && at < text.length()
                ? Reference.text(text.substring((int) at, (int) at + 1))
                : machine.raising().fail("IndexError", "string index out of range");
    }

    /// What an instance of a container's subclass holds under a key; its class may say what is given where that is
    /// nothing.
    private Reference ownItem(Obj.Instance instance, Reference key, Site site) {
        if (machine.items().keys().plain(instance) instanceof Constant value) {
            return load(value, key, site);
        }
        Reference items = machine.items().ownItems(instance);
        if (machine.classAttributes().surelyLacks(instance, "__getitem__")) {
            return machine.raising().fail("TypeError");
        }
        Reference missing = machine.classAttributes().special(instance, "__missing__", site);
        if (!missing.hasValues() || !(items.only().orElse(null) instanceof Obj.Container own)) {
            return load(items, key, site);
        }
        Reference found = machine.items().find(own, key).orElse(Reference.UNBOUND);
        return found.unbound() ? found.bound().or(machine.calls().call(missing, Arguments.of(key), site)) : found;
    }

    /// A field of a named tuple by its number.
    private Reference field(Obj.Instance instance, Reference key) {
        List<String> fields = machine.classOf(instance).fields();
        if (!(key.only().orElse(null) instanceof Constant(Long index))) {
            machine.raising().mayFail("IndexError", "TypeError");
            return fields.stream()
                    .map(name -> machine.read(Cell.attribute(instance, name)).bound())
                    .reduce(Reference.UNKNOWN, Reference::or);
        }
        long at = index < 0 ? index + fields.size() : index;
        return at >= 0 && at < fields.size()
                ? machine.read(Cell.attribute(instance, fields.get((int) at))).bound()
                : machine.raising().fail("IndexError", "tuple index out of range");
    }

    private Reference ofContainer(Obj.Container container, Reference key, Site site) {
        boolean isDict = container.kind() == Obj.Container.Kind.DICT;
        if (isDict ? isUnhashable(key) : isNoIndex(key)) {
            return machine.raising().fail("TypeError");
        }
        Optional<Value> known = machine.items().key(key);
        if (known.isEmpty()) {
            Reference values = machine.items().values(container);
            // Of several keys only those count that it may be.
            if (key.hasValues() && !key.other() && !key.unbound()) {
                List<Flow.Way> ways = new ArrayList<>();
                for (Value each : key.values().keySet()) {
                    ways.add(() -> machine.items()
                            .key(Reference.to(each))
                            .map(one -> at(container, one, site))
                            .orElse(values));
                }
                return machine.either(ways);
            }
            if (machine.read(Cell.attribute(container, Items.FACTORY)).hasValues()) {
                machine.items().add(container, Reference.UNKNOWN); // it may be made for the key
            }
            machine.raising().mayFail(errorOf(container), "TypeError");
            return values.or(Reference.UNKNOWN);
        }
        return at(container, known.get(), site);
    }

    /// A site of its own for what is made for one key.
    private Site keyed(Obj.Container container, Value key, Site site) {
        Expr.Call call = machine.context().implicitCall(container, key.toString());
        return site.at(call);
    }

    private Reference at(Obj.Container container, Value key, Site site) {
        Value index = key instanceof Constant(Boolean truth) && container.kind() != Obj.Container.Kind.DICT
                ? new Constant(truth ? 1L : 0L)
                : key;
        if (key instanceof Constant(Long at) && at < 0) {
            Optional<Integer> size = machine.items().size(container);
            if (size.isEmpty()) {
                return machine.items().values(container);
            }
            index = new Constant(at + size.get());
        }
        container.renew();
        Reference own = machine.read(Cell.item(container, index));
        Reference any = machine.read(Cell.anyItem(container));
        Reference factory =
                machine.read(Cell.attribute(container, Items.FACTORY)).bound();
        if (own.unbound() && factory.only().orElse(null) instanceof Constant) {
            return own.bound().or(factory).or(any.bound());
        }
        if (own.unbound() && factory.hasValues()) {
            Reference made =
                    own.bound().or(machine.calls().call(factory, Arguments.NONE, keyed(container, index, site)));
            machine.items().put(container, index, made.or(any.bound()));
            return made.or(any.bound());
        }
        if (own.unbound()) {
            missing(container, index, site);
        }
        return any.equals(Reference.UNBOUND) ? own.bound() : own.bound().or(any.bound());
    }

    /// There may be nothing under the key, and surely is not where all that the container holds is known.
    private void missing(Obj.Container container, Value key, Site site) {
        String error = errorOf(container);
        boolean sure = machine.read(Cell.item(container, key)).equals(Reference.UNBOUND)
                && machine.items().each(Reference.to(container)).isPresent()
                && !machine.functions().escaped(container);
        if (sure
                && container.kind() == Obj.Container.Kind.DICT
                && machine.raising().isGuarded()) {
            machine.raising().raise(machine.library().exception(error, Arguments.of(Reference.to(key)), site));
        } else if (sure && container.isPlainList()) {
            machine.raising().fail(error, "list index out of range");
        } else if (sure && container.kind() == Obj.Container.Kind.TUPLE) {
            machine.raising().fail(error, "tuple index out of range");
        } else if (sure) {
            machine.raising().fail(error);
        } else {
            machine.raising().mayFail(error);
        }
    }

    /// The exception for a key under which there is nothing.
    private static String errorOf(Obj.Container container) {
        return container.kind() == Obj.Container.Kind.DICT ? "KeyError" : "IndexError";
    }
}
