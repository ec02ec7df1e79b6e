package dev.earshot.python.machine;

import dev.earshot.python.machine.exception.Attempt;
import dev.earshot.python.value.Cell;
import dev.earshot.python.value.Obj;
import dev.earshot.python.value.Reference;
import java.util.Map;

/// What `__del__` of a class does (reference manual, 3.3.1). It is not known when an object goes: so what is done then
/// may have been done since the object was made. What it does to the object itself is seen by nobody.
final class Finalizers {
    private final Machine machine;

    Finalizers(Machine machine) {
        this.machine = machine;
    }

    /// An object has been made.
    void made(Obj.Instance instance, Site site) {
        Reference method = machine.classAttributes().special(instance, "__del__", site);
        if (!method.hasValues()) {
            return;
        }
        Map<String, Reference> before = machine.attributesOf(instance);
        machine.maybe(() -> {
            Attempt raised = machine.raising().enterTry();
            machine.calls().followAll(() -> machine.calls().call(method, Arguments.NONE, site));
            machine.raising().leaveTry();
            machine.flowTo(machine.state().join(raised.states()).branch());
        });
        before.forEach((name, value) -> machine.write(Cell.attribute(instance, name), value));
    }
}
