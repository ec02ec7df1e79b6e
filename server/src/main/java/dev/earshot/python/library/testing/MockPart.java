package dev.earshot.python.library.testing;

import dev.earshot.python.machine.Machine;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import dev.earshot.python.value.Value;
import java.util.List;
import java.util.Optional;

/// A mock as a part of another one, which it is as what that has as an attribute, or returns. It does not know of
/// calls.
///
/// @param mock the part
record MockPart(Obj.Callable mock) {
    /// What a mock returns has this name.
    static final String RETURNED = "()";

    /// Under this name, and its own behind it, a mock has a part that it has made itself.
    static final String OWN = "[part] ";

    static final String WHOLE = "[whole]";
    static final String NAME = "[name]";

    void join(Obj.Callable whole, String name, Machine machine) {
        machine.write(Cell.attribute(mock, WHOLE), Reference.to(whole));
        machine.write(Cell.attribute(mock, NAME), Reference.text(name));
    }

    Optional<MockPart> whole(Machine machine) {
        return machine.read(Cell.attribute(mock, WHOLE)).only().map(whole -> new MockPart((Obj.Callable) whole));
    }

    boolean isOf(Obj.Callable other, Machine machine) {
        return whole(machine).equals(Optional.of(new MockPart(other)));
    }

    /// Whether it surely is no part of another one, though that has it.
    boolean isNoneOf(Obj.Callable other, Machine machine) {
        Reference whole = machine.read(Cell.attribute(mock, WHOLE));
        return whole.equals(Reference.UNBOUND)
                || (!whole.unbound()
                        && whole.only().filter(each -> each != other).isPresent());
    }

    /// How the other one calls it; nothing where it is none's.
    String name(Machine machine) {
        return machine.read(Cell.attribute(mock, NAME)).onlyText().orElse("");
    }

    boolean isAttribute(Machine machine) {
        return !name(machine).isEmpty() && !name(machine).startsWith(RETURNED) && !isSpecial(machine);
    }

    /// Whether Python itself calls it.
    boolean isSpecial(Machine machine) {
        return name(machine).startsWith("__");
    }

    /// Whether Python itself calls it, and not each time is seen.
    boolean isUncounted(Machine machine) {
        return isSpecial(machine) && !MockMagic.isCounted(name(machine));
    }

    /// The mocks that it has itself.
    List<MockPart> parts(Machine machine) {
        return machine.attributesOf((Value) mock).entrySet().stream()
                .filter(each -> !each.getKey().equals(WHOLE))
                .flatMap(each -> each.getValue().values().keySet().stream())
                .filter(value -> value instanceof Obj.Callable callable && Mocks.isOne(callable))
                .map(value -> new MockPart((Obj.Callable) value))
                .toList();
    }
}
