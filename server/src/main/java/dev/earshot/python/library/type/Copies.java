package dev.earshot.python.library.type;

import dev.earshot.python.code.Frame;
import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Items;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Sets;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.subscript.Subscripts;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import dev.earshot.syntax.ast.Expr;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// `copy` and `pickle`: an object of its own that holds the same, or copies of the same; its class may say how it is
/// taken apart and put together (library reference, `pickle`, «Pickling Class Instances»). What cannot be taken apart
/// stands for its copy.
public final class Copies {
    /// Of what is made of more objects than these, the others are not copied.
    private static final int MOST = 256;

    private static final String PICKLED = "pickle.dumps";

    /// What tells how a taken apart object is made anew, and what it is given then.
    private static final String REDUCED = "[reduced]";
    private static final String STATE = "[state]";

    private final Machine machine;
    private final Site site;
    private final Way way;
    private final IdentityHashMap<Obj, Obj> copies = new IdentityHashMap<>();
    private int asked;

    private Copies(Way way, Site site) {
        this.machine = site.machine();
        this.site = site;
        this.way = way;
    }

    /// How far it goes.
    private enum Way {
        SHALLOW,
        DEEP,

        /// What is taken apart is put together later.
        APART,

        /// What was taken apart is put together.
        TOGETHER
    }

    static void addTo(Models models) {
        models.function("copy.copy", (arguments, site) -> new Copies(Way.SHALLOW, site).of(arguments.value(0, "x")));
        models.function("copy.deepcopy", (arguments, site) -> new Copies(Way.DEEP, site).of(arguments.value(0, "x")));
        models.function(PICKLED, (arguments, site) -> {
            Reference apart = new Copies(Way.APART, site).of(arguments.value(0, "obj"));
            return Reference.to(Made.object(PICKLED, Arguments.of(apart), site));
        });
        models.function("pickle.loads", (arguments, site) -> {
            if (arguments.value(0, "data").only().orElse(null) instanceof Obj.Callable pickled
                    && pickled.made().equals(PICKLED)) {
                return new Copies(Way.TOGETHER, site)
                        .of(pickled.positional().getFirst().value());
            }
            site.machine().raising().mayRaise(Reference.UNKNOWN);
            return Reference.UNKNOWN;
        });
    }

    private Reference of(Reference original) {
        Reference copied = original.other() ? Reference.UNKNOWN : Reference.NEVER;
        for (Value value : original.values().keySet()) {
            copied = copied.or(of(value));
        }
        return copied;
    }

    private Reference of(Value value) {
        if (way == Way.APART && mayNotBeTakenApart(value)) {
            machine.raising().mayRaise(Reference.UNKNOWN);
        }
        return switch (value) {
            case Obj.Container container -> ofContainer(container);
            case Obj.Instance instance -> ofInstance(instance);
            case Obj.Namespace namespace -> {
                Obj.Namespace copy = made(namespace, Obj.Namespace.class, () -> new Obj.Namespace(namespace.type()));
                fill(namespace, copy);
                yield Reference.to(copy);
            }
            case Obj.Callable record
            when record.made().equals("logging.LogRecord") -> {
                Obj.Callable copy = made(record, Obj.Callable.class, () -> new Obj.Callable(record.made()));
                fill(record, copy);
                if (machine.functions().escaped(record)) {
                    machine.escape(Reference.to(copy));
                }
                yield Reference.to(copy);
            }
            default -> Reference.to(value);
        };
    }

    /// What Python finds by no name, or holds something that is not its own: functions within others, iterators.
    private static boolean mayNotBeTakenApart(Value value) {
        return switch (value) {
            case Obj.Function function ->
                function.node() instanceof Expr.Lambda || ((Frame) function.home()).kind() != Frame.Kind.MODULE;
            case Obj.Container container ->
                container.kind() == Obj.Container.Kind.ITERATOR || container.kind() == Obj.Container.Kind.VIEW;
            case Obj.Module _, Obj.Coroutine _, Obj.Callable _, Obj.View _ -> true;
            default -> false;
        };
    }

    private Reference ofInstance(Obj.Instance instance) {
        boolean copies = way == Way.SHALLOW || way == Way.DEEP;
        Reference own = copies ? special(instance, way == Way.DEEP ? "__deepcopy__" : "__copy__") : Reference.NEVER;
        if (own.hasValues()) {
            return machine.calls().call(own, way == Way.DEEP ? Arguments.of(Reference.UNKNOWN) : Arguments.NONE, site);
        }
        if (machine.classOf(instance).isEnumeration()
                || machine.items().container(Reference.to(instance)).isPresent()) {
            return Reference.to(instance);
        }
        Reference reduced = reduced(instance);
        if (reduced.hasValues() && way != Way.APART) {
            return rebuilt(reduced);
        }
        boolean isNew = !this.copies.containsKey(instance);
        Obj.Instance copy = made(instance, Obj.Instance.class, () -> new Obj.Instance(machine.classOf(instance)));
        if (isNew && reduced.hasValues()) {
            machine.write(Cell.attribute(copy, REDUCED), inside(reduced));
        } else if (isNew) {
            give(instance, copy);
        }
        return Reference.to(copy);
    }

    private Reference special(Obj.Instance instance, String method) {
        return machine.classAttributes().special(instance, method, site);
    }

    /// What a method gives, apart from what it gives for other objects.
    private Reference ask(Reference method, Arguments arguments) {
        Reference[] given = {Reference.NEVER};
        if (method.hasValues()) {
            site.context().inRound(asked++, () -> given[0] = machine.calls().call(method, arguments, site));
        }
        return given[0];
    }

    private Reference reduced(Obj.Instance instance) {
        if (way == Way.TOGETHER) {
            return machine.read(Cell.attribute(instance, REDUCED)).bound();
        }
        Reference byProtocol = special(instance, "__reduce_ex__");
        return byProtocol.hasValues()
                ? ask(byProtocol, Arguments.of(Reference.to(new Constant(4L))))
                : ask(special(instance, "__reduce__"), Arguments.NONE);
    }

    /// What a function gives for its arguments, in the state that is named behind these.
    private Reference rebuilt(Reference reduced) {
        List<Reference> parts = machine.items().each(reduced).orElse(List.of());
        if (parts.size() < 2) {
            return Reference.UNKNOWN;
        }
        Optional<List<Reference>> given = machine.items().each(inside(parts.get(1)));
        Reference made = ask(
                parts.get(0),
                given.map(each -> Arguments.of(each.toArray(Reference[]::new))).orElse(Arguments.unknown()));
        if (parts.size() > 2 && made.only().orElse(null) instanceof Obj.Instance instance) {
            setState(instance, inside(parts.get(2)));
        }
        return made;
    }

    /// Gives a copy what the instance has, as far as its class does not say otherwise.
    private void give(Obj.Instance instance, Obj.Instance copy) {
        Reference getter = way == Way.TOGETHER ? Reference.NEVER : special(instance, "__getstate__");
        Reference state = getter.hasValues()
                ? ask(getter, Arguments.NONE)
                : machine.read(Cell.attribute(instance, STATE)).bound();
        if (way == Way.APART && getter.hasValues()) {
            machine.write(Cell.attribute(copy, STATE), inside(state));
        } else if (state.hasValues() || state.other()) {
            setState(copy, inside(state));
        } else if (way != Way.APART && special(copy, "__setstate__").hasValues()) {
            setState(copy, attributes(instance));
        } else {
            fill(instance, copy);
        }
    }

    private Reference attributes(Obj.Instance instance) {
        Obj.Container dict = machine.items()
                .emptyDict(site.context()
                        .object(
                                site.call(),
                                List.of("state", instance),
                                Obj.Container.class,
                                () -> new Obj.Container(Obj.Container.Kind.DICT)));
        machine.attributesOf(instance).forEach((name, held) -> machine.items().put(dict, name, inside(held)));
        return Reference.to(dict);
    }

    private void setState(Obj.Instance copy, Reference state) {
        if (state.equals(Reference.to(Constant.NONE))) {
            return;
        }
        Reference setter = special(copy, "__setstate__");
        if (setter.hasValues()) {
            ask(setter, Arguments.of(state));
        } else if (state.only().orElse(null) instanceof Obj.Container dict) {
            dict.names()
                    .forEach(name -> machine.write(
                            Cell.attribute(copy, name),
                            machine.read(Cell.entry(dict, name)).bound()));
        }
    }

    private Reference ofContainer(Obj.Container container) {
        Items items = machine.items();
        Optional<List<Reference>> each = items.each(Reference.to(container));
        if (container.kind() == Obj.Container.Kind.ITERATOR
                || each.isEmpty()
                || container.showsOthers()
                || (Sets.isFrozen(container) && way == Way.SHALLOW)) {
            return Reference.to(container);
        }
        boolean isNew = !copies.containsKey(container);
        Obj.Container copy = Sets.like(
                container, _ -> made(container, Obj.Container.class, () -> new Obj.Container(container.kind())));
        if (!isNew) {
            return Reference.to(copy);
        }
        container.libraryType().ifPresent(copy::beOfLibraryType);
        if (container.kind() != Obj.Container.Kind.DICT) {
            return Reference.to(
                    items.sequence(copy, each.get().stream().map(this::inside).toList()));
        }
        items.emptyDict(copy);
        machine.write(Cell.attribute(copy, Items.FACTORY), machine.read(Cell.attribute(container, Items.FACTORY)));
        for (Reference key : each.get()) {
            Reference held = items.find(container, key).orElse(Reference.UNKNOWN);
            new Subscripts(machine).store(Reference.to(copy), key, inside(held), site);
        }
        return Reference.to(copy);
    }

    private Reference inside(Reference held) {
        return way != Way.SHALLOW && copies.size() < MOST ? of(held.bound()) : held.bound();
    }

    private void fill(Obj original, Obj copy) {
        machine.attributesOf(original).forEach((name, held) -> machine.write(Cell.attribute(copy, name), inside(held)));
    }

    private <O extends Obj> O made(Obj original, Class<O> type, Supplier<O> maker) {
        O copy = site.context().object(site.call(), List.of("copied", original), type, maker);
        copies.put(original, copy);
        return copy;
    }
}
