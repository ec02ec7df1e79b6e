package dev.earshot.python.library.testing;

import dev.earshot.python.machine.Arguments;
import dev.earshot.python.machine.Machine;
import dev.earshot.python.machine.Site;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.Optional;
import java.util.stream.Stream;

/// A mock that is called: it refuses what it does not take, remembers the call, and does what it was told, at once or
/// when that is awaited. It does not know attributes.
final class CalledMock {
    private CalledMock() {}

    static Reference call(Obj.Callable mock, Arguments arguments, Site site) {
        Machine machine = site.machine();
        Optional<MockKind> kind = MockKind.of(mock, machine);
        Optional<Boolean> refuses = new MockSpec(mock, machine).refuses(arguments);
        if (kind.filter(own -> !own.isCallable()).isPresent() || refuses.equals(Optional.of(true))) {
            return machine.raising().fail("TypeError");
        }
        if (kind.isEmpty() || refuses.isEmpty()) {
            machine.raising().mayFail("TypeError");
        }
        new MockCalls(mock, machine).note(arguments, site);
        MockedFiles.reset(mock, site);
        return kind.equals(Optional.of(MockKind.ASYNC_MOCK))
                ? awaitable(mock, arguments, site)
                : run(mock, arguments, false, site);
    }

    private static Reference run(Obj.Callable mock, Arguments arguments, boolean isAwaited, Site site) {
        return MockedFiles.read(mock, arguments, site)
                .orElseGet(() -> new MockEffects(mock, site.machine())
                        .run(arguments, isAwaited, () -> Mocks.returned(mock, site.machine()), site));
    }

    /// What a call gives that does something when it is awaited.
    private static Reference awaitable(Obj.Callable mock, Arguments arguments, Site site) {
        record Awaited(Obj.Callable mock, Arguments arguments) {}
        Machine machine = site.machine();
        Obj.Coroutine coroutine = site.context()
                .object(
                        site.call(),
                        new Awaited(mock, arguments),
                        Obj.Coroutine.class,
                        () -> new Obj.Coroutine(() -> {
                            new MockCalls(mock, machine).noteAwait(arguments, site);
                            return run(mock, arguments, true, site);
                        }));
        boolean matters = Stream.concat(Stream.of(Reference.to(mock)), arguments.all().stream())
                .anyMatch(machine.relevance()::matters);
        if (matters) {
            machine.relevance().noteThatItMatters(coroutine);
        }
        return machine.coroutines().create(coroutine);
    }
}
