package dev.earshot.python.machine.type;

import dev.earshot.python.machine.flow.Flow;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;

/// The classes behind a class, in the order in which Python asks them for an attribute.
public final class Inheritance {
    /// Classes of the library that give nothing to those behind which they stand.
    private static final Set<String> WITHOUT_ATTRIBUTES =
            Set.of("builtins.object", "abc.ABC", "typing.Generic", "typing.Protocol");

    private final Flow flow;

    public Inheritance(Flow flow) {
        this.flow = flow;
    }

    /// The attribute in the first of the classes that has it.
    public Reference attribute(List<Value> classes, String name) {
        Reference found = Reference.UNBOUND;
        boolean isSure = true;
        for (Value type : classes) {
            if (type.equals(Constant.NONE)) {
                isSure = false;
                continue;
            }
            if (type instanceof External(String path)
                    && (path.startsWith("builtins.")
                            || path.startsWith("collections.")
                            || path.startsWith("contextlib."))) {
                continue;
            }
            if (!(type instanceof Obj.ClassObject)) {
                return new Reference(found.values(), true, false);
            }
            Reference own = flow.read(Cell.attribute(type, name));
            found = own.or(found.bound());
            if (!own.unbound() && isSure) {
                return found.bound();
            }
        }
        return isSure ? found : new Reference(found.values(), true, false);
    }

    /// The class and those behind it, in the order in which they are asked. Where it is not known which one comes next,
    /// something else is in it, before those that it may be.
    public static List<Value> linear(Obj.ClassObject type) {
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
            if (base.other() || base.values().size() > 1) {
                order.add(Constant.NONE);
            }
            base.values().keySet().forEach(value -> {
                if (value instanceof Obj.ClassObject other) {
                    linear(other, order, depth + 1);
                } else if (!isPlain(value)) {
                    order.add(value);
                }
            });
        }
    }

    /// Whether a class is another one, or surely stands before it.
    static boolean isSurelyBefore(Obj.ClassObject type, Obj.ClassObject other) {
        return type == other
                || type.bases().stream()
                        .anyMatch(base -> base.only().orElse(null) instanceof Obj.ClassObject own
                                && own != type
                                && isSurelyBefore(own, other));
    }

    /// Whether a class and those behind it have no other bases than `object`.
    public static boolean isPlain(Obj.ClassObject type) {
        return linear(type).stream()
                .allMatch(each -> each instanceof Obj.ClassObject own
                        && !own.isEnumeration()
                        && !own.isTuple()
                        && own.bases().stream()
                                .allMatch(base -> base.only()
                                        .filter(value -> value instanceof Obj.ClassObject
                                                || value.equals(new External("builtins.object")))
                                        .isPresent()));
    }

    /// Whether all that a class and its instances have comes from the program.
    public static boolean isAllOwn(Obj.ClassObject type) {
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
