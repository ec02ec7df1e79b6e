package dev.earshot.python.library.testing;

import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.outside.BuiltInTypes;
import dev.earshot.python.machine.type.Types;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Optional;

/// The class that each mock has of its own, and of which classes a mock says that it is (library reference,
/// `unittest.mock`, class `Mock`, argument `spec`).
final class MockTypes {
    private static final String TYPE = "unittest.mock.Mock.type";

    private MockTypes() {}

    static boolean isOne(Obj.Callable object) {
        return object.made().equals(TYPE);
    }

    /// The mock that a class belongs to.
    static Obj.Callable mockOf(Obj.Callable type) {
        return (Obj.Callable) type.positional().getFirst().value().only().orElseThrow();
    }

    /// What `type(mock)` gives.
    static Reference of(Obj.Callable mock, Machine machine) {
        Obj.Callable type = machine.context().kept(mock, "type", Obj.Callable.class, () -> new Obj.Callable(TYPE));
        type.keep(List.of(Obj.Passed.unwritten(Reference.to(mock))), List.of());
        return Reference.to(type);
    }

    /// What `mock.__class__` gives.
    static Reference classOf(Obj.Callable mock, Machine machine) {
        MockSpec spec = new MockSpec(mock, machine);
        boolean isOwn = !spec.isLimited() || spec.of().only().orElse(null) instanceof Obj.Container;
        return isOwn ? of(mock, machine) : spec.type().map(Reference::to).orElse(Reference.UNKNOWN);
    }

    /// What `isinstance(mock, type)` gives, where that is settled.
    static Optional<Boolean> is(Obj.Callable mock, Reference type, Machine machine) {
        Optional<List<Reference>> several = type.only()
                .filter(value -> value instanceof Obj.Container || value instanceof Constant)
                .flatMap(_ -> machine.items().each(type));
        if (several.isPresent()) {
            List<Optional<Boolean>> each =
                    several.get().stream().map(one -> is(mock, one, machine)).toList();
            return each.contains(Optional.of(true))
                    ? Optional.of(true)
                    : Optional.of(false).filter(_ -> !each.contains(Optional.<Boolean>empty()));
        }
        MockSpec spec = new MockSpec(mock, machine);
        Optional<Boolean> byKind = type.only().orElse(null) instanceof External(String path)
                ? path.equals("builtins.object")
                        ? Optional.of(true)
                        : MockKind.of(mock, machine).map(kind -> kind.isOf(path))
                : type.only().orElse(null) instanceof Obj.ClassObject ? Optional.of(false) : Optional.empty();
        if (byKind.equals(Optional.of(true)) || byKind.isEmpty() || !spec.isLimited()) {
            return byKind.filter(is -> is || isNoProtocol(type));
        }
        Optional<Value> own = spec.type().isPresent()
                ? spec.type().map(Value.class::cast)
                : spec.of()
                        .only()
                        .filter(value -> value instanceof External(String path) && BuiltInTypes.contain(path));
        return own.flatMap(known -> machine.types().isSubclass(known, type)).filter(is -> is || isNoProtocol(type));
    }

    /// Whether a type asks for more than descent.
    private static boolean isNoProtocol(Reference type) {
        return switch (type.only().orElse(null)) {
            case External(String path) ->
                path.startsWith("unittest.mock.")
                        || path.startsWith("builtins.")
                        || !(path.startsWith("collections.abc.") || path.startsWith("typing."));
            case Obj.ClassObject own -> !Types.isProtocol(own);
            case null, default -> false;
        };
    }
}
