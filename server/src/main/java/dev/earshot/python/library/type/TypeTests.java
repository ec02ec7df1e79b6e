package dev.earshot.python.library.type;

import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.machine.type.SubscriptedTypes;
import dev.earshot.python.machine.type.Types;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Optional;

/// `isinstance` and `issubclass`. A class of the program may say by methods of its own what is one of it (reference
/// manual, 3.3.4, and library reference, `abc`).
public final class TypeTests {
    private static final String CHECKABLE = "[runtime checkable]";
    private static final External TYPED_DICT = new External("typing.TypedDict");

    private TypeTests() {}

    static void addTo(Models models) {
        models.function("builtins.isinstance", TypeTests::isInstance);
        for (String path : List.of("typing.runtime_checkable", "typing_extensions.runtime_checkable")) {
            models.function(path, TypeTests::checkable);
        }
        models.function("builtins.issubclass", (arguments, site) -> is(Types::isSubclass, false, arguments, site));
    }

    public static Reference isInstance(Arguments arguments, Site site) {
        return is(Types::isInstance, true, arguments, site);
    }

    /// How a value is compared with a type.
    @FunctionalInterface
    private interface Comparison {
        Optional<Boolean> holds(Types types, Value value, Reference type);
    }

    private static Reference is(Comparison comparison, boolean ofInstance, Arguments arguments, Site site) {
        Reference type = arguments.value(1, "class_or_tuple");
        refuse(arguments.value(0, "obj"), type, ofInstance, site.machine());
        Optional<Value> value = arguments.value(0, "obj").only();
        return value.flatMap(known -> said(known, ofInstance, type, site))
                .or(() -> value.filter(known -> ofInstance && known instanceof Obj.Callable)
                        .flatMap(known -> site.machine()
                                .library()
                                .doubles()
                                .isInstance((Obj.Callable) known, type, site.machine()))
                        .map(Truth::constant))
                .or(() -> value.flatMap(known -> comparison.holds(site.machine().types(), known, type))
                        .map(Truth::constant))
                .orElse(Reference.UNKNOWN);
    }

    /// Fails where something surely is no type, or one that cannot be asked for.
    private static void refuse(Reference value, Reference type, boolean ofInstance, Machine machine) {
        boolean noClass =
                !ofInstance && value.only().filter(TypeTests::isNoType).isPresent();
        if (noClass
                || type.only()
                        .filter(each -> isNoType(each) || isPlain(each, machine))
                        .isPresent()) {
            machine.raising().fail("TypeError");
        } else if (type.only().orElse(null) instanceof Obj.ClassObject wanted
                && ((Types.isProtocol(wanted) && !machine.holds(new Cell(wanted, CHECKABLE)))
                        || wanted.bases().stream()
                                .anyMatch(base -> base.values().containsKey(TYPED_DICT)))) {
            machine.raising().mayFail("TypeError");
        }
    }

    private static boolean isNoType(Value value) {
        return (value instanceof Constant(Object literal) && !(literal instanceof Constant.Tuple))
                || (value instanceof Obj.Container container && container.kind() != Obj.Container.Kind.TUPLE)
                || (SubscriptedTypes.isOne(value) && !SubscriptedTypes.isUnion(value));
    }

    /// Whether it is an object of the program that is no type and is asked for nothing in place of one.
    private static boolean isPlain(Value value, Machine machine) {
        return value instanceof Obj.Instance instance
                && machine.classAttributes()
                        .surelyLacks(instance, "__instancecheck__", "__subclasscheck__", "__bases__");
    }

    /// `@runtime_checkable`: of instances it can be asked whether they have what a protocol names.
    private static Reference checkable(Arguments arguments, Site site) {
        Reference protocol = arguments.value(0, "cls");
        protocol.only().ifPresent(type -> site.machine().write(new Cell(type, CHECKABLE), Reference.to(Constant.TRUE)));
        return protocol;
    }

    /// What a class says of itself; nothing where it leaves that to Python.
    private static Optional<Reference> said(Value value, boolean ofInstance, Reference type, Site site) {
        if (!(type.only().orElse(null) instanceof Obj.ClassObject wanted)) {
            return Optional.empty();
        }
        if (value instanceof Obj.Instance instance
                && ofInstance
                && site.machine().classOf(instance) == wanted) {
            return Optional.of(Reference.to(Constant.TRUE));
        }
        Machine machine = site.machine();
        String asked = ofInstance ? "__instancecheck__" : "__subclasscheck__";
        Reference method = machine.classAttributes().ofMetaclass(wanted, asked, site);
        if (method.hasValues()) {
            return Optional.of(truth(machine.calls().call(method, Arguments.of(Reference.to(value)), site), site));
        }
        Value subclass = ofInstance && value instanceof Obj.Instance instance
                ? site.machine().classOf(instance)
                : value;
        Reference hook = machine.classAttributes().special(wanted, "__subclasshook__", site);
        return subclass instanceof Obj.ClassObject && hook.hasValues()
                ? Optional.of(truth(machine.calls().call(hook, Arguments.of(Reference.to(subclass)), site), site))
                : Optional.empty();
    }

    private static Reference truth(Reference said, Site site) {
        return Truth.of(said, site.machine()).map(Truth::constant).orElse(Reference.UNKNOWN);
    }
}
