package dev.earshot.python.machine.text;

import dev.earshot.python.constant.Given;
import dev.earshot.python.constant.NamedRow;
import dev.earshot.python.constant.Plain;
import dev.earshot.python.constant.Pure;
import dev.earshot.python.constant.PureFunctions;
import dev.earshot.python.constant.Refusal;
import dev.earshot.python.constant.Row;
import dev.earshot.python.constant.Unsettled;
import dev.earshot.python.constant.Yielded;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Bytearrays;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Sets;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.iteration.Iterators;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Obj.Container.Kind;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Values that are known through and through, made plain for functions that want nothing but them, and back.
public final class KnownValues {
    /// A value of more parts, which may be one and the same list over and over, is left as it is.
    private static final int MOST_PARTS = 4_096;

    /// What has more containers within each other may hold itself.
    private static final int DEEPEST = 32;

    private final Machine machine;
    private int parts;
    private int depth;

    /// Whether what is known is shown as it looks, and not only what it comes to.
    private boolean shows;

    public KnownValues(Machine machine) {
        this.machine = machine;
    }

    /// What a function gives for the arguments; nothing where they are not all known, or where it says nothing.
    public Optional<Reference> call(Pure function, Arguments arguments, Site site) {
        return given(arguments).flatMap(given -> made(() -> function.apply(given), site));
    }

    /// The arguments as Java has them; nothing where they are not all known.
    public Optional<Given> given(Arguments arguments) {
        try {
            return arguments.openPositional() || arguments.openKeywords()
                    ? Optional.empty()
                    : Optional.of(plain(arguments));
        } catch (Unsettled _) {
            return Optional.empty();
        }
    }

    /// What plain values come to, for the machine; nothing where that is left open.
    public Optional<Reference> made(Supplier<Object> plain, Site site) {
        try {
            return Optional.of(new Made(site).back(plain.get(), "given"));
        } catch (Unsettled _) {
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(machine.raising().fail(refusal));
        } catch (ArithmeticException | IllegalArgumentException | IndexOutOfBoundsException _) {
            return Optional.empty(); // what Java refuses, Python may as well do or refuse
        }
    }

    /// A value as Java has it, where all of it is known; nobody can change it.
    public Optional<Object> known(Reference value) {
        try {
            return Optional.of(plain(value));
        } catch (Unsettled _) {
            return Optional.empty();
        }
    }

    /// What `repr` gives of a container, where all that it holds is known.
    Optional<String> repr(Reference value) {
        shows = true;
        Optional<String> text = known(value).flatMap(Plain::repr);
        return value.only().filter(Sets::isFrozen).isEmpty()
                ? text
                : text.map(set -> set.equals("set()") ? "frozenset()" : "frozenset(" + set + ")");
    }

    private Given plain(Arguments arguments) {
        List<Object> positional = new ArrayList<>();
        for (Obj.Passed each : arguments.positional()) {
            positional.add(plain(each.value()));
        }
        Map<String, Object> keywords = new LinkedHashMap<>();
        for (Obj.Named each : arguments.keywords()) {
            keywords.put(each.keyword(), plain(each.argument().value()));
        }
        return new Given(positional, keywords);
    }

    private Object plain(Reference reference) {
        return plain(machine.items().keys().bare(reference.only().orElseThrow(Unsettled::new)));
    }

    private Object plain(Value value) {
        if (++parts > MOST_PARTS) {
            throw new Unsettled();
        }
        return switch (value) {
            case Constant(Constant.Tuple(List<Value> items)) ->
                new Row(items.stream().map(this::plain).toList());
            case Constant(Object literal) -> literal;
            case Obj.Container container -> plain(container);
            default -> throw new Unsettled();
        };
    }

    private Object plain(Obj.Container container) {
        if (Bytearrays.isOne(container) && !shows) {
            return Bytearrays.bytes(container, machine).map(Constant::literal).orElseThrow(Unsettled::new);
        }
        boolean isFrozenWithin = shows && depth > 0 && Sets.isFrozen(container);
        boolean looksOtherwise = container.type().isPresent()
                || (shows && container.libraryType().isPresent());
        if (++depth > DEEPEST || looksOtherwise || isFrozenWithin) {
            throw new Unsettled();
        }
        Object plain = items(container);
        depth--;
        return plain;
    }

    private Object items(Obj.Container container) {
        List<Reference> each = machine.items().each(Reference.to(container)).orElseThrow(Unsettled::new);
        if (container.kind() == Kind.DICT) {
            Map<Object, Object> dict = new LinkedHashMap<>();
            for (Reference key : each) {
                dict.put(plain(key), plain(machine.items().find(container, key).orElseThrow(Unsettled::new)));
            }
            return Collections.unmodifiableMap(dict);
        }
        List<Object> items = each.stream().map(this::plain).toList();
        new Iterators(machine).exhaust(Reference.to(container));
        return switch (container.kind()) {
            case TUPLE -> new Row(items);
            case SET -> Collections.unmodifiableSet(new LinkedHashSet<>(items));
            default -> items;
        };
    }

    /// What a call gives, for the machine.
    private record Made(Site site) {
        /// @param which tells the containers that one call gives from one another
        private Reference back(Object value, String which) {
            return switch (value) {
                case String text -> Reference.text(text);
                case Integer number -> Reference.to(new Constant(number.longValue()));
                case List<?> list -> Reference.to(items().sequence(container(Kind.LIST, which), back(list, which)));
                case Row(List<Object> items) ->
                    Reference.to(items().sequence(container(Kind.TUPLE, which), back(items, which)));
                case Yielded(List<Object> items) ->
                    Reference.to(items().sequence(container(Kind.ITERATOR, which), back(items, which)));
                case NamedRow row -> named(row, which);
                case Set<?> set ->
                    new Sets(site.machine()).fill(container(Kind.SET, which), back(List.copyOf(set), which));
                case Map<?, ?> dict -> {
                    Obj.Container made = items().emptyDict(container(Kind.DICT, which));
                    dict.forEach((key, item) -> {
                        Reference given = back(key, which + "." + key);
                        Value at = items().key(given).orElseThrow(Unsettled::new);
                        items().put(made, at, given, back(item, which + "[" + key + "]"));
                    });
                    yield Reference.to(made);
                }
                default -> Reference.to(new Constant(value));
            };
        }

        /// A tuple that has what its type has as attributes of its own.
        private Reference named(NamedRow row, String which) {
            Obj.Container tuple = container(Kind.TUPLE, which);
            List<Reference> items = back(row.items(), which);
            Reference made = Reference.to(items().sequence(tuple, items));
            for (String name : row.names()) {
                set(tuple, name, items.get(row.names().indexOf(name)));
            }
            PureFunctions.membersOf(row.type()).forEach((name, member) -> {
                set(
                        tuple,
                        name,
                        member.isMethod()
                                ? Reference.to(new Bound(new External(row.type() + "." + name), tuple))
                                : back(attribute(row, member.function()), which + "." + name));
            });
            return made;
        }

        /// An attribute that cannot be asked for leaves open what the whole is.
        private static Object attribute(NamedRow row, Pure attribute) {
            try {
                return attribute.apply(new Given(List.of(new Row(row.items())), Map.of()));
            } catch (Refusal _) {
                throw new Unsettled();
            }
        }

        private void set(Obj.Container tuple, String name, Reference value) {
            site.machine().write(Cell.attribute(tuple, name), value);
        }

        private List<Reference> back(List<?> items, String which) {
            List<Reference> references = new ArrayList<>();
            for (Object item : items) {
                references.add(back(item, which + "." + references.size()));
            }
            return references;
        }

        private Obj.Container container(Kind kind, String which) {
            return site.context()
                    .object(site.call(), kind + " " + which, Obj.Container.class, () -> new Obj.Container(kind));
        }

        private Items items() {
            return site.machine().items();
        }
    }
}
