package dev.earshot.python.library.testing;

import dev.earshot.python.machine.Doubles;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.Optional;

/// What mocks do where Python asks objects of a program's own classes. It does not know what they remember.
public final class MockDoubles implements Doubles {
    @Override
    public boolean set(Obj.Callable object, String name, Reference value, Site site) {
        return Mocks.set(object, name, value, site);
    }

    @Override
    public boolean delete(Obj.Callable object, String name, Machine machine) {
        return Mocks.delete(object, name, machine);
    }

    @Override
    public Optional<Reference> taken(Obj.Callable held, Obj self, Site site) {
        return Mocks.taken(held, self, site);
    }

    @Override
    public boolean isProperty(Obj.Callable held, Machine machine) {
        return Mocks.isProperty(held, machine);
    }

    @Override
    public Optional<Reference> typeOf(Obj.Callable object, Machine machine) {
        return Optional.of(object).filter(Mocks::isOne).map(mock -> MockTypes.of(mock, machine));
    }

    @Override
    public Optional<Boolean> isInstance(Obj.Callable object, Reference type, Machine machine) {
        return Optional.of(object).filter(Mocks::isOne).flatMap(mock -> MockTypes.is(mock, type, machine));
    }

    @Override
    public Optional<Reference> ofCall(Obj.Container call, String name, Machine machine) {
        return MockedCalls.attribute(call, name, machine);
    }

    @Override
    public boolean lacks(Obj.Callable object, String method, Machine machine) {
        return Mocks.isOne(object) && new MockMagic(object, machine).lacks(method);
    }

    @Override
    public Optional<Boolean> isAwaited(Obj.Callable object, Machine machine) {
        return Optional.of(object)
                .filter(Mocks::isOne)
                .flatMap(mock -> MockKind.of(mock, machine))
                .map(MockKind.ASYNC_MOCK::equals);
    }

    @Override
    public Optional<Boolean> isCallable(Obj.Callable object, Machine machine) {
        return Mocks.isOne(object) ? MockKind.of(object, machine).map(MockKind::isCallable) : Optional.of(true);
    }
}
