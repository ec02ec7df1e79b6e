package dev.earshot.python.library.testing;

import dev.earshot.python.library.model.Made;
import dev.earshot.python.library.model.Models;
import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.operator.Truth;
import dev.earshot.python.value.Bound;
import dev.earshot.python.value.Constant;
import dev.earshot.python.value.External;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `unittest.mock.create_autospec`: mocks that stand for something, their attributes for its attributes, and so on, and
/// that take the calls which that takes. It does not know what their calls do.
final class AutomaticSpecs {
    private static final Set<String> OWN = Set.of("spec", "spec_set", "instance", "unsafe", "_parent", "_name");

    private AutomaticSpecs() {}

    static void addTo(Models models) {
        models.function("unittest.mock.create_autospec", (arguments, site) -> {
            Obj.Callable mock = Made.object(Mocks.MOCK, arguments, site);
            begin(mock, arguments, site.machine());
            return Reference.to(mock);
        });
    }

    /// A mock begins to be what `create_autospec` makes with these arguments.
    static void begin(Obj.Callable mock, Arguments arguments, Machine machine) {
        Reference spec = arguments.value(0, "spec");
        Optional<Boolean> asInstance = arguments
                .at(2, "instance")
                .map(given -> Truth.of(given.value(), machine))
                .orElse(Optional.of(false));
        boolean isClosed = arguments.at(1, "spec_set").isPresent();
        List<Obj.Named> told = arguments.keywords().stream()
                .filter(each -> !OWN.contains(each.keyword()))
                .toList();
        Mocks.begin(mock, MockKind.MAGIC_MOCK, machine);
        describe(mock, asInstance.isPresent() ? spec : Reference.UNKNOWN, asInstance.orElse(false), false, machine);
        if (isClosed) {
            new MockSpec(mock, machine).close();
        }
        Mocks.tell(mock, new Arguments(List.of(), told, false, false), machine);
    }

    /// What the part of such a mock is that stands for an attribute.
    static void describe(Obj.Callable part, MockSpec spec, String name) {
        describe(part, spec.attribute(name), false, spec.isPlainMethod(name), spec.machine());
    }

    /// What such a mock returns: for a class that stands for an instance of it.
    static void describeReturned(Obj.Callable part, MockSpec spec) {
        boolean ofClass = !spec.isAsInstance()
                && spec.of()
                        .only()
                        .filter(value -> value instanceof Obj.ClassObject || value instanceof External)
                        .isPresent();
        if (ofClass) {
            boolean isKnown = spec.type().isPresent();
            describe(part, isKnown ? spec.of() : Reference.UNKNOWN, true, false, spec.machine());
        }
    }

    private static void describe(
            Obj.Callable mock, Reference of, boolean asInstance, boolean withoutSelf, Machine machine) {
        MockSpec spec = new MockSpec(mock, machine);
        if (of.only().orElse(null) instanceof Obj.Descriptor property
                && property.binding() != Obj.Descriptor.Binding.STATIC_METHOD) {
            spec.open(); // what a property gives is not known to it
            return;
        }
        spec.limit(of, false);
        spec.beAutomatic(asInstance, withoutSelf);
        of.only().flatMap(value -> kind(value, asInstance, machine)).ifPresent(kind -> kind.give(mock, machine));
    }

    private static Optional<MockKind> kind(Value of, boolean asInstance, Machine machine) {
        return switch (of) {
            case Obj.ClassObject type -> Optional.of(asInstance ? called(type, machine) : MockKind.MAGIC_MOCK);
            case Obj.Instance instance -> Optional.of(called(machine.classOf(instance), machine));
            case Constant _, Obj.Container _, Obj.Module _ -> Optional.of(MockKind.NON_CALLABLE_MAGIC_MOCK);
            case Obj.Function _, Bound _, Obj.Descriptor _ ->
                Optional.of(MockSpec.isAwaited(of) ? MockKind.ASYNC_MOCK : MockKind.MAGIC_MOCK);
            case External _, Obj _ -> Optional.empty();
        };
    }

    private static MockKind called(Obj.ClassObject type, Machine machine) {
        return machine.classAttributes().own(type, "__call__").hasValues()
                ? MockKind.MAGIC_MOCK
                : MockKind.NON_CALLABLE_MAGIC_MOCK;
    }
}
