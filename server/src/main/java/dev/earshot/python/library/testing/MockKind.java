package dev.earshot.python.library.testing;

import dev.earshot.python.machine.Machine;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The classes of mocks (library reference, «unittest.mock»), and of which of them the parts of a mock are. It does not
/// know classes of the program that inherit from them.
enum MockKind {
    MOCK("Mock"),
    MAGIC_MOCK("MagicMock"),
    ASYNC_MOCK("AsyncMock"),
    PROPERTY_MOCK("PropertyMock"),
    NON_CALLABLE_MOCK("NonCallableMock"),
    NON_CALLABLE_MAGIC_MOCK("NonCallableMagicMock");

    private static final String PREFIX = "unittest.mock.";
    private static final String CELL = "[kind]";

    /// Methods that Python waits for.
    private static final Set<String> WAITED_FOR = Set.of("__aenter__", "__aexit__", "__anext__");

    private final String name;

    MockKind(String name) {
        this.name = name;
    }

    String path() {
        return PREFIX + name;
    }

    /// The class at a path.
    static Optional<MockKind> at(String path) {
        return Stream.of(values()).filter(kind -> kind.path().equals(path)).findFirst();
    }

    static Optional<MockKind> of(Obj.Callable mock, Machine machine) {
        return machine.read(Cell.attribute(mock, CELL))
                .onlyText()
                .flatMap(written -> Stream.of(values())
                        .filter(kind -> kind.name.equals(written))
                        .findFirst());
    }

    /// A mock is one of these.
    void give(Obj.Callable mock, Machine machine) {
        machine.write(Cell.attribute(mock, CELL), Reference.text(name));
    }

    /// Whether it is asked as well where Python itself asks an object.
    boolean isMagic() {
        return this == MAGIC_MOCK || this == ASYNC_MOCK || this == NON_CALLABLE_MAGIC_MOCK;
    }

    boolean isCallable() {
        return this != NON_CALLABLE_MOCK && this != NON_CALLABLE_MAGIC_MOCK;
    }

    /// Whether a mock of this class is an instance of the one at a path.
    boolean isOf(String path) {
        return path.equals(path())
                || path.equals(NON_CALLABLE_MOCK.path())
                || (path.equals(MOCK.path()) && isCallable());
    }

    /// Of which class the part is that such a mock makes under a name.
    MockKind part(String part) {
        if (this != ASYNC_MOCK && isMagic() && WAITED_FOR.contains(part)) {
            return ASYNC_MOCK;
        }
        return switch (this) {
            case ASYNC_MOCK -> part.startsWith("__") && !WAITED_FOR.contains(part) ? MAGIC_MOCK : ASYNC_MOCK;
            case NON_CALLABLE_MOCK -> MOCK;
            case NON_CALLABLE_MAGIC_MOCK, PROPERTY_MOCK -> MAGIC_MOCK;
            default -> this;
        };
    }
}
