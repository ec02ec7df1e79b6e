package dev.earshot.python.machine;

import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/// The classes behind a class, in the order in which Python asks them for an attribute.
public final class Inheritance {
    /// Classes of the library that give nothing to those behind which they stand.
    private static final Set<String> WITHOUT_ATTRIBUTES =
            Set.of("builtins.object", "abc.ABC", "typing.Generic", "typing.Protocol");

    private static final String SUBCLASSES = "[subclasses]";

    private final Machine machine;

    Inheritance(Machine machine) {
        this.machine = machine;
    }

    /// The attribute in the first of the classes that has it.
    public Reference attribute(List<Value> classes, String name) {
        Reference found = Reference.UNBOUND;
        for (Value type : classes) {
            if (type instanceof External(String path)
                    && (path.startsWith("builtins.")
                            || path.startsWith("collections.")
                            || path.startsWith("contextlib."))) {
                continue;
            }
            if (!(type instanceof Obj.ClassObject)) {
                return new Reference(found.values(), true, false);
            }
            Reference own = machine.read(Cell.attribute(type, name));
            found = own.or(found.bound());
            if (!own.unbound()) {
                return found.bound();
            }
        }
        return found;
    }

    /// The class and those behind it, in the order in which they are asked. One that is not known is in it
    /// as something else.
    public List<Value> linear(Obj.ClassObject type) {
        SequencedSet<Value> order = new LinkedHashSet<>();
        linear(type, order, 0);
        return List.copyOf(order);
    }

    private static void linear(Obj.ClassObject type, SequencedSet<Value> order, int depth) {
        if (depth > 20) {
            return;
        }
        // A class that several others share is asked after all of them.
        order.remove(type);
        order.addLast(type);
        for (Reference base : type.bases()) {
            base.values().keySet().forEach(value -> {
                if (value instanceof Obj.ClassObject other) {
                    linear(other, order, depth + 1);
                } else if (!isPlain(value)) {
                    order.add(value);
                }
            });
            if (base.other()) {
                order.add(Constant.NONE);
            }
        }
    }

    /// A class has another as its base.
    public void noteSubclass(Obj.ClassObject base, Obj.ClassObject subclass) {
        Obj.Container known = subclasses(base);
        if (machine.items().values(known).values().containsKey(subclass)) {
            // One that is defined again is another one, and stands for both.
            machine.items().add(known, Reference.to(subclass));
        } else {
            machine.items().append(known, Reference.to(subclass));
        }
    }

    /// The classes that have a class as a base, in the order in which they were defined.
    private Obj.Container subclasses(Obj.ClassObject base) {
        Cell cell = Cell.attribute(base, SUBCLASSES);
        if (machine.read(cell).bound().only().orElse(null) instanceof Obj.Container kept) {
            return kept;
        }
        Obj.Container list = machine.context()
                .object(base, SUBCLASSES, Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.LIST));
        machine.write(cell, Reference.to(machine.items().sequence(list, List.of())));
        return list;
    }

    /// `type.__subclasses__()`. A class that nobody is interested in may have others, whose definitions were not run.
    Reference subclasses(Obj.ClassObject base, Site site) {
        Obj.Container known = subclasses(base);
        Obj.Container list = site.context()
                .object(base, "listed", Obj.Container.class, () -> new Obj.Container(Obj.Container.Kind.LIST));
        Optional<List<Reference>> each = machine.items().each(Reference.to(known));
        return Reference.to(
                each.isPresent() && machine.relevance().matters(base)
                        ? machine.items().sequence(list, each.get())
                        : machine.items()
                                .unordered(list, machine.items().values(known).or(Reference.UNKNOWN)));
    }

    /// Whether all that a class and its instances have comes from the program.
    boolean isAllOwn(Obj.ClassObject type) {
        return linear(type).stream()
                .allMatch(each -> each instanceof Obj.ClassObject own
                        && !own.isEnumeration()
                        && !own.isTuple()
                        && own.bases().stream().allMatch(Inheritance::isOwn));
    }

    private static boolean isOwn(Reference base) {
        return base.only()
                .filter(value -> value instanceof Obj.ClassObject
                        || (value instanceof External(String path) && WITHOUT_ATTRIBUTES.contains(path)))
                .isPresent();
    }

    /// Library classes that have no attribute of a program's interest.
    private static boolean isPlain(Value base) {
        return base instanceof External external
                && (external.path().equals("builtins.object")
                        || external.path().startsWith("typing.")
                        || external.path().startsWith("enum.")
                        || external.path().startsWith("abc."));
    }
}
